//! What a call brings along besides its arguments, and how its work is shared out.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::thread;

use crate::pool::{lock, together};
use crate::queues::Queues;
use crate::simd::Level;

/// Why a kernel gave up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Scratch memory was refused.
    Memory,
    /// The caller asked for it.
    Aborted,
    /// What the author of the kernel calls a failure, and where it happened.
    Code { code: u8, index: isize },
}

/// The status of a call that ended in a panic.
pub const PANICKED: f64 = -3.0;

impl Failure {
    /// As the boundary says it; success is 0, a panic `PANICKED`.
    pub fn to_status(self) -> f64 {
        match self {
            Failure::Memory => -1.0,
            Failure::Aborted => -2.0,
            Failure::Code { code, index } => f64::from(code) + 16.0 * index as f64,
        }
    }
}

/// Elementary operations below which a chunk is not worth another thread.
pub const GRAIN: usize = 65_536;

/// Grains of work, some milliseconds, after which a call that may be told to stop listens.
const PATIENCE: usize = 256;

/// Iterations of a loop between two looks at the flag: some microseconds.
const STRIP: isize = 16_384;

/// How a call is to run. None of it changes what is computed.
#[derive(Debug)]
pub struct Context<'a> {
    threads: usize,
    level: Level,
    grain: usize,
    abort: Option<&'a AtomicI32>,
    chunks: AtomicUsize,
    workers: AtomicUsize,
}

impl<'a> Context<'a> {
    /// `threads` ≤ 0: one per processor. `level`: see `Level::from_number`. `grain` ≤ 0: `GRAIN`.
    pub fn new(threads: i32, level: i32, grain: i32) -> Context<'a> {
        Context {
            threads: usize::try_from(threads).ok().filter(|&n| n > 0).unwrap_or_else(processors),
            level: Level::from_number(level),
            grain: usize::try_from(grain).ok().filter(|&n| n > 0).unwrap_or(GRAIN),
            abort: None,
            chunks: AtomicUsize::new(0),
            workers: AtomicUsize::new(0),
        }
    }

    /// The call is to end soon after `flag` has become something else than 0.
    pub fn with_abort(self, flag: &'a AtomicI32) -> Context<'a> {
        Context { abort: Some(flag), ..self }
    }

    #[inline]
    pub fn level(&self) -> Level {
        self.level
    }

    /// The largest number of chunks that a region of this call was split into.
    pub fn chunks_run(&self) -> usize {
        self.chunks.load(Ordering::Relaxed)
    }

    /// The largest number of threads that took part in a region of this call.
    pub fn workers_run(&self) -> usize {
        self.workers.load(Ordering::Relaxed)
    }

    #[inline]
    pub fn aborted(&self) -> bool {
        self.abort.is_some_and(|flag| flag.load(Ordering::Relaxed) != 0)
    }

    /// To be asked now and then by what takes long on one thread.
    #[inline]
    pub fn poll(&self) -> Result<(), Failure> {
        if self.aborted() { Err(Failure::Aborted) } else { Ok(()) }
    }

    /// Where a loop that has come to `from`, on its way to `to`, is to ask again: at the end, unless
    /// somebody may tell it to stop.
    #[inline]
    pub fn pause(&self, from: isize, to: isize) -> Result<isize, Failure> {
        if self.abort.is_none() {
            return Ok(to);
        }
        self.poll()?;
        Ok(to.min(from.saturating_add(STRIP)))
    }

    /// How to split `extent` steps of about `work` elementary operations each.
    pub fn chunks(&self, extent: isize, work: isize) -> Chunks {
        let extent = usize::try_from(extent).unwrap_or(0);
        let total = extent.saturating_mul(usize::try_from(work).unwrap_or(0).max(1));
        // Several per thread, because threads are not equally fast; and where the call may be told to
        // stop, it listens between chunks.
        let (most, grain) = match self.abort {
            Some(_) => {
                let often = 64.max(total / self.grain / PATIENCE);
                (often.max(4 * self.threads), if self.threads == 1 { 16 * self.grain } else { self.grain })
            }
            None if self.threads == 1 => (1, self.grain),
            None => (4 * self.threads, self.grain),
        };
        Chunks { extent, count: (total / grain).clamp(1, most).min(extent) }
    }

    /// Runs `f` on each of `tasks`, in any order, several at the same time when there are threads for it.
    #[inline]
    pub fn run<T: Send>(&self, tasks: Vec<T>, f: impl Fn(T) + Sync) -> Result<(), Failure> {
        self.share(tasks, &|| Ok(()), &|task, ()| f(task))
    }

    /// As `run`; every thread that takes part has a `space` of its own, where a task finds what the last one left.
    #[inline]
    pub fn run_with<T: Send, W: Send>(
        &self,
        tasks: Vec<T>,
        space: impl Fn() -> Result<W, Failure>,
        f: impl Fn(T, &mut W) + Sync,
    ) -> Result<(), Failure> {
        self.share(tasks, &space, &f)
    }

    /// One instance for all kernels with such tasks: compiling many takes long, a call per chunk costs nothing.
    #[inline(never)]
    fn share<T: Send, W: Send>(
        &self,
        tasks: Vec<T>,
        space: &dyn Fn() -> Result<W, Failure>,
        f: &(dyn Fn(T, &mut W) + Sync),
    ) -> Result<(), Failure> {
        self.poll()?;
        let count = tasks.len();
        if count == 0 {
            return Ok(());
        }
        self.chunks.fetch_max(count, Ordering::Relaxed);
        let threads = self.threads.min(count);
        if threads == 1 {
            self.workers.fetch_max(1, Ordering::Relaxed);
            let mut space = space()?;
            for task in tasks {
                self.poll()?;
                f(task, &mut space);
            }
            return self.poll(); // A task that was told to stop has not come to its end.
        }
        let spaces = (0..threads).map(|_| Ok(Mutex::new(Some(space()?)))).collect::<Result<Vec<_>, Failure>>()?;
        let queues = Queues::new(tasks, threads);
        let workers = AtomicUsize::new(0);
        together(threads, &|own| {
            let mut space = lock(&spaces[own]).take().expect("each number runs once");
            let next = || if self.aborted() { None } else { queues.next(own) };
            let mut done = 0;
            while let Some(task) = next() {
                f(task, &mut space);
                done += 1;
            }
            workers.fetch_add(usize::from(done > 0), Ordering::Relaxed);
        });
        self.workers.fetch_max(workers.into_inner(), Ordering::Relaxed);
        self.poll()
    }
}

/// How many threads this machine runs at the same time.
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Contiguous parts of 0 … extent, none of them empty; there is none when the extent is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunks {
    extent: usize,
    count: usize,
}

/// Steps `lo` ≤ … < `hi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    pub lo: isize,
    pub hi: isize,
}

impl Chunks {
    /// No more chunks than leave each of them `least` steps.
    pub fn of_at_least(self, least: isize) -> Chunks {
        Chunks { count: self.count.min((self.extent / least.max(1) as usize).max(1)), ..self }
    }

    pub fn count(self) -> isize {
        self.count as isize
    }

    /// Where chunk `k` begins, and the one before it ends.
    fn border(self, k: usize) -> usize {
        let even = (self.extent as u128 * k as u128 / self.count as u128) as usize;
        // Long chunks begin at a multiple of 8: no vector is cut in two, fewer cache lines are shared.
        if k < self.count && self.extent / self.count >= 64 { even & !7 } else { even }
    }

    pub fn iter(self) -> impl ExactSizeIterator<Item = Chunk> {
        (0..self.count).map(move |k| Chunk { lo: self.border(k) as isize, hi: self.border(k + 1) as isize })
    }
}

/// For every chunk the elements that belong to it: `stride` for each step. Elements beyond the last
/// step belong to nobody, and steps beyond the last element have none.
pub fn split<T>(array: &mut [T], chunks: Chunks, stride: isize) -> impl Iterator<Item = &mut [T]> {
    let mut rest = array;
    chunks.iter().map(move |chunk| {
        let length = usize::try_from((chunk.hi - chunk.lo) * stride).unwrap_or(usize::MAX).min(rest.len());
        rest.split_off_mut(..length).unwrap_or_default()
    })
}

/// `array` in parts of `extent` elements.
pub fn split_even<T>(array: &mut [T], extent: isize) -> impl Iterator<Item = &mut [T]> {
    let extent = usize::try_from(extent).unwrap_or(0);
    let mut rest = array;
    std::iter::from_fn(move || rest.split_off_mut(..extent))
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::scratch::scratch;

    #[test]
    fn chunks_cover_every_step_once() {
        for threads in [1, 2, 3, 8] {
            for grain in [1, 7, 100, 0] {
                let ctx = Context::new(threads, 0, grain);
                for extent in [0, 1, 2, 7, 63, 64, 65, 1000, 100_003] {
                    for work in [0, 1, 12, 5000] {
                        let chunks = ctx.chunks(extent, work);
                        let all: Vec<_> = chunks.iter().collect();
                        assert_eq!(all.len() as isize, chunks.count());
                        assert!(all.len() <= if threads == 1 { 1 } else { 4 * threads as usize });
                        let mut end = 0;
                        for chunk in all {
                            assert_eq!(chunk.lo, end);
                            assert!(chunk.hi > chunk.lo);
                            end = chunk.hi;
                        }
                        assert_eq!(end, extent);
                    }
                }
            }
        }
        assert_eq!(Context::new(4, 0, 100).chunks(399, 1).count(), 3);
        assert_eq!(Context::new(4, 0, 100).chunks(isize::MAX, isize::MAX).count(), 16);
        let flag = AtomicI32::new(0);
        assert!(Context::new(1, 0, 1).with_abort(&flag).chunks(1000, 100).count() > 1);
    }

    fn squares(ctx: &Context, extent: isize) -> Result<Vec<f64>, Failure> {
        let mut out = vec![0.0; 2 * extent as usize];
        let chunks = ctx.chunks(extent, 1);
        let tasks = chunks.iter().zip(split(&mut out, chunks, 2)).collect();
        ctx.run(tasks, |(chunk, out)| {
            for i in chunk.lo..chunk.hi {
                let at = 2 * (i - chunk.lo) as usize;
                out[at] = i as f64;
                out[at + 1] = (i * i) as f64;
            }
        })?;
        Ok(out)
    }

    #[test]
    fn threads_do_not_change_the_result() {
        for extent in [0, 1, 5, 1000, 10_001] {
            let expected: Vec<f64> = (0..extent).flat_map(|i| [i as f64, (i * i) as f64]).collect();
            for threads in [1, 2, 3, 8] {
                let ctx = Context::new(threads, 0, 1);
                assert_eq!(squares(&ctx, extent).unwrap(), expected);
                assert_eq!(ctx.chunks_run() as isize, ctx.chunks(extent, 1).count());
                assert!(ctx.workers_run() <= threads as usize);
            }
        }
    }

    #[test]
    fn spaces_belong_to_threads() {
        let ctx = Context::new(3, 0, 1);
        let made = AtomicUsize::new(0);
        let make = || {
            made.fetch_add(1, Ordering::Relaxed);
            scratch::<f64>(4)
        };
        let total = Mutex::new(0.0);
        let add = |task: f64, space: &mut crate::scratch::Scratch<f64>| {
            space[0] = task;
            *lock(&total) += space[0];
        };
        ctx.run_with((1..=12).map(f64::from).collect(), make, add).unwrap();
        assert_eq!((*lock(&total), made.load(Ordering::Relaxed)), (78.0, 3));

        let refuse = || scratch::<f64>(isize::MAX);
        assert_eq!(ctx.run_with(vec![1.0, 2.0], refuse, |_, _| unreachable!()), Err(Failure::Memory));
    }

    #[test]
    fn stops_when_told() {
        for threads in [1, 2, 3] {
            let flag = AtomicI32::new(0);
            let ctx = Context::new(threads, 0, 1).with_abort(&flag);
            assert!(squares(&ctx, 100).is_ok());
            let done = AtomicUsize::new(0);
            let stop_at_5 = |task: usize| {
                done.fetch_add(1, Ordering::Relaxed);
                if task == 5 {
                    flag.store(1, Ordering::Relaxed);
                }
                while task > 5 && !ctx.aborted() {
                    thread::yield_now();
                }
            };
            assert_eq!(ctx.run((0..1000).collect(), stop_at_5), Err(Failure::Aborted));
            assert!(done.load(Ordering::Relaxed) <= 5 + threads as usize);
            assert_eq!(squares(&ctx, 100), Err(Failure::Aborted));
        }
    }

    #[test]
    fn loops_pause_only_where_somebody_may_stop_them() {
        let deaf = Context::new(1, 0, 1);
        assert_eq!(deaf.pause(3, isize::MAX), Ok(isize::MAX));
        let flag = AtomicI32::new(0);
        let ctx = Context::new(1, 0, 1).with_abort(&flag);
        assert_eq!(ctx.pause(3, 10 * STRIP), Ok(3 + STRIP));
        assert_eq!(ctx.pause(3, 5), Ok(5));
        assert_eq!(ctx.pause(isize::MAX - 1, isize::MAX), Ok(isize::MAX));
        flag.store(1, Ordering::Relaxed);
        assert_eq!(ctx.pause(3, 5), Err(Failure::Aborted));
    }

    #[test]
    fn long_regions_listen_often() {
        let flag = AtomicI32::new(0);
        let ctx = Context::new(1, 0, 0).with_abort(&flag);
        assert_eq!(ctx.chunks(1 << 20, 1 << 20).count() as usize, (1_usize << 40) / GRAIN / PATIENCE);
        assert_eq!(ctx.chunks(5, 1 << 40).count(), 5);
        assert_eq!(Context::new(1, 0, 0).chunks(1 << 20, 1 << 20).count(), 1);
    }

    #[test]
    fn a_panic_in_a_chunk_is_one_panic() {
        for threads in [1, 3] {
            let ctx = Context::new(threads, 0, 1);
            let run = || ctx.run((0..12).collect(), |task| assert!(task != 7, "chunk {task}"));
            let message = *catch_unwind(AssertUnwindSafe(run)).unwrap_err().downcast::<String>().unwrap();
            assert_eq!(message, "chunk 7");
            assert!(squares(&ctx, 100).is_ok());
        }
    }

    #[test]
    fn parts() {
        let mut tile = scratch::<f64>(6).unwrap();
        let lengths = |extent| split_even(&mut tile, extent).map(|part| part.len()).collect::<Vec<_>>();
        assert_eq!({ lengths }(3), [3, 3]);
        let chunks = Context::new(2, 0, 1).chunks(2, 1);
        let mut too_short = [0.0; 3];
        let split = || split(&mut too_short, chunks, 2).count();
        assert!(catch_unwind(AssertUnwindSafe(split)).is_err());
    }

    #[test]
    fn statuses() {
        assert_eq!(Failure::Memory.to_status(), -1.0);
        assert_eq!(Failure::Aborted.to_status(), -2.0);
        assert_eq!(Failure::Code { code: 3, index: 0 }.to_status(), 3.0);
        assert_eq!(Failure::Code { code: 15, index: 1 << 40 }.to_status(), 15.0 + (16_u64 << 40) as f64);
    }
}
