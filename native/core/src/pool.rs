//! Threads that stay, in one pool for the process, as large as the largest call has asked for. Threads are made when
//! first needed, and sleep when there has been nothing to do for a moment.

use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard};

use crate::seat::{Job, Seat};

/// Calls `run` with 0 on this thread, and at the same time with 1, 2 … below `threads` on others, each at most once: one
/// that is not there in time is not waited for. Returns when all have returned; a panic in one of them goes on from here.
pub(crate) fn together(threads: usize, run: &(dyn Fn(usize) + Sync)) {
    let job = Job::new(run);
    {
        let crew = Crew { seats: take(threads.saturating_sub(1)), job: &job };
        for (k, seat) in crew.seats.iter().enumerate() {
            seat.offer(&job, k + 1);
        }
        run(0);
    }
    if let Some(panic) = job.into_panic() {
        resume_unwind(panic);
    }
}

/// Threads that have been offered a job.
struct Crew<'a> {
    seats: Vec<Arc<Seat>>,
    job: &'a Job<'a>,
}

/// Also when the caller's part panics: the job must not end before those who run it.
impl Drop for Crew<'_> {
    fn drop(&mut self) {
        for seat in &self.seats {
            seat.take_back(self.job);
        }
        lock(&POOL).free.append(&mut self.seats);
    }
}

struct Pool {
    /// Those that no call uses, the last used one last.
    free: Vec<Arc<Seat>>,
    size: usize,
}

static POOL: Mutex<Pool> = Mutex::new(Pool { free: Vec::new(), size: 0 });

/// Up to `count` threads: fewer when other calls have them, or when the system refuses more.
fn take(count: usize) -> Vec<Arc<Seat>> {
    let mut pool = lock(&POOL);
    while pool.size < count {
        let Some(seat) = Seat::new(format!("trefoil {}", pool.size)) else { break };
        pool.free.push(seat);
        pool.size += 1;
    }
    let from = pool.free.len().saturating_sub(count);
    pool.free.split_off(from)
}

/// A panic elsewhere says nothing about what these mutexes hold.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::{Duration, Instant};

    use super::*;

    /// Calls `run` on that many threads at the same time. Other tests may have the threads, so it tries again; but one test
    /// at a time, lest each waits for threads that the other one has.
    fn all_together(threads: usize, run: impl Fn(usize) + Sync) {
        static ONE: Mutex<()> = Mutex::new(());
        let _one = lock(&ONE);
        for attempt in 1..300 {
            let patience = Duration::from_millis(attempt);
            const GIVEN_UP: usize = usize::MAX;
            let here = AtomicUsize::new(0);
            together(threads, &|k| {
                let start = Instant::now();
                let come = |n| (n != GIVEN_UP).then(|| n + 1);
                let Ok(mut others) = here.fetch_update(Ordering::SeqCst, Ordering::SeqCst, come) else { return };
                others += 1;
                while others < threads {
                    thread::yield_now();
                    let late = start.elapsed() > patience;
                    let next = if late { GIVEN_UP } else { others };
                    others = here
                        .compare_exchange(others, next, Ordering::SeqCst, Ordering::SeqCst)
                        .map_or_else(|now| now, |_| next);
                }
                if others != GIVEN_UP {
                    run(k);
                }
            });
            if here.into_inner() == threads {
                return;
            }
        }
        panic!("{threads} threads never met");
    }

    #[test]
    fn every_number_has_a_thread_of_its_own() {
        for size in [1, 2, 3, 8, 2] {
            let seen = Mutex::new(Vec::new());
            all_together(size, |k| lock(&seen).push((k, thread::current().id())));
            let mut seen = seen.into_inner().unwrap();
            seen.sort_by_key(|&(k, _)| k);
            assert_eq!(seen.iter().map(|&(k, _)| k).collect::<Vec<_>>(), (0..size).collect::<Vec<_>>());
            assert_eq!(seen[0].1, thread::current().id());
            assert!((0..size).all(|k| seen[k + 1..].iter().all(|&(_, id)| id != seen[k].1)));
        }
    }

    #[test]
    fn a_panic_comes_back_and_the_pool_lives_on() {
        for bad in 0..3 {
            let done = AtomicUsize::new(0);
            let caught = catch_unwind(AssertUnwindSafe(|| {
                all_together(3, |k| {
                    assert!(k != bad, "part {bad}");
                    thread::sleep(Duration::from_millis(2)); // longer than the caller lingers
                    done.fetch_add(1, Ordering::Relaxed);
                });
            }));
            let message = *caught.unwrap_err().downcast::<String>().unwrap();
            assert_eq!(message, format!("part {bad}"));
            assert_eq!(done.into_inner(), 2);
        }
    }

    /// Many short calls, so that jobs are taken back at every moment of their lives; some after a pause, in which
    /// the threads fall asleep.
    #[test]
    fn callers_share_the_threads_and_get_their_own_work_done() {
        thread::scope(|scope| {
            for caller in 1..=4 {
                scope.spawn(move || {
                    for round in 0..2000 {
                        let numbers = [const { AtomicUsize::new(0) }; 4];
                        together(4, &|k| _ = numbers[k].fetch_add(caller, Ordering::Relaxed));
                        let numbers = numbers.map(AtomicUsize::into_inner);
                        assert_eq!(numbers[0], caller);
                        assert!(numbers.iter().all(|&number| number == caller || number == 0));
                        if round % 500 == 0 {
                            thread::sleep(Duration::from_millis(1));
                        }
                    }
                });
            }
        });
    }
}
