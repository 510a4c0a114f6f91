//! A thread that stays, and the place where it finds what to do.
#![allow(
    unsafe_code,
    reason = "a job lies on the stack of the caller, who waits for all that run it: no lifetime says so"
)]

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use crate::pool::lock;

/// What several threads run, each with a number of its own, while the caller waits.
pub(crate) struct Job<'a> {
    run: &'a (dyn Fn(usize) + Sync),
    caller: Thread,
    panic: Mutex<Option<Box<dyn Any + Send>>>,
}

impl<'a> Job<'a> {
    pub(crate) fn new(run: &'a (dyn Fn(usize) + Sync)) -> Job<'a> {
        Job { run, caller: thread::current(), panic: Mutex::new(None) }
    }

    /// What the first thread that panicked said.
    pub(crate) fn into_panic(self) -> Option<Box<dyn Any + Send>> {
        self.panic.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn address(&self) -> *mut () {
        ptr::from_ref(self).cast_mut().cast()
    }
}

/// What a seat says when no job lies there, which has a larger address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Awake and waiting.
    Free = 0,
    /// To be woken when there is something to do.
    Asleep = 1,
    Busy = 2,
    /// Busy, and to wake the caller afterwards.
    Awaited = 3,
}

impl State {
    const fn word(self) -> *mut () {
        ptr::without_provenance_mut(self as usize)
    }
}

fn is_job(word: *mut ()) -> bool {
    word.addr() > State::Awaited as usize
}

/// One thread. At any time at most one caller uses it.
pub(crate) struct Seat {
    word: AtomicPtr<()>,
    /// Of the thread in the job that lies there.
    number: AtomicUsize,
    thread: OnceLock<Thread>,
}

impl Seat {
    /// A new thread; none when the system refuses it.
    pub(crate) fn new(name: String) -> Option<Arc<Seat>> {
        let seat = Arc::new(Seat {
            word: AtomicPtr::new(State::Free.word()),
            number: AtomicUsize::new(0),
            thread: OnceLock::new(),
        });
        let own = seat.clone();
        let thread = thread::Builder::new().name(name).spawn(move || own.work()).ok()?;
        seat.thread.get_or_init(|| thread.thread().clone());
        Some(seat)
    }

    /// Lays the job there. It has to be taken back before it ends.
    pub(crate) fn offer(&self, job: &Job, number: usize) {
        self.number.store(number, Ordering::Relaxed);
        if self.word.swap(job.address(), Ordering::AcqRel) == State::Asleep.word() {
            self.thread.get().expect("a seat is not used before it has its thread").unpark();
        }
    }

    /// Takes the job back, or waits until it is done if it has been begun.
    pub(crate) fn take_back(&self, job: &Job) {
        if self.moves(job.address(), State::Free.word()) {
            return;
        }
        let is_done = || {
            let word = self.word.load(Ordering::Acquire);
            word == State::Free.word() || word == State::Asleep.word()
        };
        linger(is_done);
        while !is_done() {
            let _ = self.moves(State::Busy.word(), State::Awaited.word());
            if self.word.load(Ordering::Acquire) == State::Awaited.word() {
                thread::park();
            }
        }
    }

    fn moves(&self, from: *mut (), to: *mut ()) -> bool {
        self.word.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }

    fn work(&self) {
        loop {
            let word = self.next();
            // SAFETY: since the word said Busy nobody takes the job back, and its caller does not return
            // before the word says something else.
            let job = unsafe { &*word.cast::<Job>() };
            let caller = job.caller.clone();
            let number = self.number.load(Ordering::Relaxed);
            if let Err(panic) = catch_unwind(AssertUnwindSafe(|| (job.run)(number))) {
                lock(&job.panic).get_or_insert(panic);
            }
            // From here on there may be no job any more.
            if self.word.swap(State::Free.word(), Ordering::AcqRel) == State::Awaited.word() {
                caller.unpark();
            }
        }
    }

    /// Waits for a job and begins it.
    fn next(&self) -> *mut () {
        loop {
            linger(|| is_job(self.word.load(Ordering::Relaxed)));
            let word = self.word.load(Ordering::Relaxed);
            if is_job(word) {
                if self.moves(word, State::Busy.word()) {
                    return word;
                }
            } else if self.moves(State::Free.word(), State::Asleep.word()) {
                while self.word.load(Ordering::Relaxed) == State::Asleep.word() {
                    thread::park();
                }
            }
        }
    }
}

/// Several times what a system takes to wake a thread, which takes longer than many a job.
const MOMENT: Duration = Duration::from_micros(50);

/// Waits without sleeping, but not for long.
fn linger(until: impl Fn() -> bool) {
    let start = Instant::now();
    loop {
        for _ in 0..64 {
            if until() {
                return;
            }
            std::hint::spin_loop();
        }
        if start.elapsed() > MOMENT {
            return;
        }
        // The one that is waited for may need this very processor.
        thread::yield_now();
    }
}
