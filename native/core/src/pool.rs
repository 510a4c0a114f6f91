//! Threads that stay. There is one pool in the process, as large as the largest call has asked for; it is
//! made when first needed, and sleeps when there has been nothing to do for a moment.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use rayon_core::{ThreadPool, ThreadPoolBuilder};

/// Calls `f` once with each of `parts` and its number, on as many threads as there are parts, the calling
/// one, which takes the first, among them. Returns when all have returned; a panic in one of them goes on
/// from here.
pub(crate) fn together<T: Send>(parts: Vec<T>, f: impl Fn(usize, T) + Sync) {
    let others = parts.len().saturating_sub(1);
    let mut parts = parts.into_iter().enumerate();
    let Some((_, own)) = parts.next() else { return };
    let Some(pool) = (if others > 0 { pool(others) } else { None }) else {
        // No threads to be had: slower, but right.
        f(0, own);
        return parts.for_each(|(k, part)| f(k, part));
    };
    let left = AtomicUsize::new(others);
    pool.in_place_scope(|scope| {
        for (k, part) in parts {
            let (f, left) = (&f, &left);
            scope.spawn(move |_| {
                let _leaving = Leaving(left);
                f(k, part);
            });
        }
        CALLS.fetch_add(1, Ordering::Release);
        f(0, own);
        linger(|| left.load(Ordering::Acquire) == 0);
    });
}

/// How often threads were called together.
static CALLS: AtomicUsize = AtomicUsize::new(0);

/// Says, also in a panic, that a thread has done its part; then it stays awake for a moment, since the
/// next call is often near, and waking a thread takes longer than many a region.
struct Leaving<'a>(&'a AtomicUsize);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        let calls = CALLS.load(Ordering::Acquire);
        rayon_core::spawn(move || linger(|| CALLS.load(Ordering::Acquire) != calls));
        self.0.fetch_sub(1, Ordering::Release);
    }
}

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

/// Several times what a system takes to wake a thread.
const MOMENT: Duration = Duration::from_micros(50);

/// A pool of at least that many threads, unless the system refuses them.
fn pool(size: usize) -> Option<Arc<ThreadPool>> {
    static POOL: Mutex<Option<Arc<ThreadPool>>> = Mutex::new(None);
    let mut current = lock(&POOL);
    if let Some(pool) = current.as_ref().filter(|pool| pool.current_num_threads() >= size) {
        return Some(pool.clone());
    }
    // The smaller one ends when the last call on it does.
    let larger = ThreadPoolBuilder::new().num_threads(size).thread_name(|k| format!("trefoil {k}")).build().ok()?;
    *current = Some(Arc::new(larger));
    current.clone()
}

/// A panic elsewhere says nothing about what these mutexes hold.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Barrier;

    use super::*;

    #[test]
    fn every_part_has_a_thread_of_its_own() {
        for size in [1, 2, 3, 8, 2] {
            let barrier = Barrier::new(size); // passed only when all run at once
            let seen = Mutex::new(HashSet::new());
            together((0..size).collect(), |k, part| {
                assert_eq!(k, part);
                barrier.wait();
                lock(&seen).insert((part, thread::current().id()));
            });
            let seen = seen.into_inner().unwrap();
            assert_eq!(seen.len(), size);
            assert_eq!(seen.iter().map(|(_, id)| id).collect::<HashSet<_>>().len(), size);
            assert!(seen.contains(&(0, thread::current().id())));
        }
        together(Vec::<i32>::new(), |_, _| unreachable!());
    }

    #[test]
    fn a_panic_comes_back_and_the_pool_lives_on() {
        for bad in 0..3 {
            let done = AtomicUsize::new(0);
            let caught = catch_unwind(AssertUnwindSafe(|| {
                together((0..3).collect(), |_, part| {
                    assert!(part != bad, "part {bad}");
                    done.fetch_add(1, Ordering::Relaxed);
                });
            }));
            let message = *caught.unwrap_err().downcast::<String>().unwrap();
            assert_eq!(message, format!("part {bad}"));
            assert_eq!(done.into_inner(), 2);
        }
    }

    #[test]
    fn calls_from_several_threads_share_it() {
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let sum = AtomicUsize::new(0);
                        together((1..=4).collect(), |_, part| _ = sum.fetch_add(part, Ordering::Relaxed));
                        assert_eq!(sum.into_inner(), 10);
                    }
                });
            }
        });
    }
}
