//! What can be asked about this binary and about the calls before.

use std::cell::Cell;
use std::panic;
use std::sync::{Mutex, Once};

use napi_derive::napi;
use trefoil_core::access::CHECKED;
use trefoil_core::context::{Context, processors};
use trefoil_core::simd::Level;

/// How a call ran.
#[derive(Clone, Copy)]
pub struct Run {
    chunks: usize,
    workers: usize,
    level: Option<Level>,
}

impl Run {
    pub fn of(ctx: &Context) -> Run {
        Run { chunks: ctx.chunks_run(), workers: ctx.workers_run(), level: Some(ctx.level()) }
    }
}

thread_local! {
    static LAST: Cell<Run> = const { Cell::new(Run { chunks: 0, workers: 0, level: None }) };
}

/// Of the calls of one JavaScript thread, the last to end is the one that can be asked about.
#[inline]
pub fn remember(run: Run) {
    LAST.set(run);
}

static LAST_PANIC: Mutex<Option<String>> = Mutex::new(None);

/// From now on a panic prints nothing: a status tells that there was one, `lastPanic` the rest.
pub fn remember_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            let payload = panic.payload();
            let text = payload.downcast_ref::<&str>().copied().or(payload.downcast_ref::<String>().map(String::as_str));
            let message = text.unwrap_or("a panic without words");
            let place = panic.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
            let text = format!("{message}{}", place.unwrap_or_default());
            *LAST_PANIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(text);
        }));
    });
}

#[napi(object, object_from_js = false)]
pub struct LastRun {
    /// The largest number of chunks that a parallel region was split into; 0 when there was none.
    pub chunks: u32,
    /// The largest number of threads that took part in one.
    pub workers: u32,
    /// The instruction set.
    pub level: &'static str,
}

/// How the last call of this JavaScript thread ran.
#[napi(js_name = "lastRun")]
pub fn last_run() -> LastRun {
    let Run { chunks, workers, level } = LAST.get();
    LastRun { chunks: chunks as u32, workers: workers as u32, level: level.map_or("none", Level::name) }
}

/// What the last call that panicked had to say.
#[napi(js_name = "lastPanic")]
pub fn last_panic() -> Option<String> {
    LAST_PANIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
}

/// The hash of the sources that the kernels in this binary were generated from.
#[napi(js_name = "sourceHash")]
pub fn source_hash() -> &'static str {
    trefoil_kernels::SOURCE_HASH
}

#[napi(object, object_from_js = false)]
pub struct Capabilities {
    /// The instruction sets this machine has, the plainest first.
    pub levels: Vec<&'static str>,
    /// How many threads it runs at the same time.
    pub threads: u32,
    /// Whether every access of a kernel is checked (see the feature `checked`).
    pub checked: bool,
}

#[napi]
pub fn capabilities() -> Capabilities {
    Capabilities {
        levels: Level::ALL.into_iter().filter(|level| level.is_available()).map(Level::name).collect(),
        threads: processors() as u32,
        checked: CHECKED,
    }
}
