//! Which thread does which task of a region.

use std::collections::VecDeque;
use std::sync::Mutex;

use crate::pool::lock;

/// Tasks of a region, a row of neighbours for every thread, the same in every region of as many: what the
/// calling thread wrote in the one before is still near it. Who is done helps the others from their far ends.
pub(crate) struct Queues<T>(Vec<Mutex<VecDeque<T>>>);

impl<T> Queues<T> {
    pub(crate) fn new(tasks: Vec<T>, threads: usize) -> Queues<T> {
        let count = tasks.len();
        let mut tasks = tasks.into_iter();
        let row = |thread| count * (thread + 1) / threads - count * thread / threads;
        Queues((0..threads).map(|thread| Mutex::new(tasks.by_ref().take(row(thread)).collect())).collect())
    }

    /// The next task for thread `own`; `None` when all are taken.
    pub(crate) fn next(&self, own: usize) -> Option<T> {
        let task = lock(&self.0[own]).pop_front();
        let mut others = (1..self.0.len()).map(|k| (own + k) % self.0.len());
        task.or_else(|| others.find_map(|other| lock(&self.0[other]).pop_back()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_once_own_ones_first() {
        let queues = Queues::new((0..7).collect(), 3);
        assert_eq!(queues.next(1), Some(2));
        assert_eq!(queues.next(1), Some(3));
        // The far end of the neighbour.
        assert_eq!(queues.next(1), Some(6));
        let mut rest: Vec<_> = std::iter::from_fn(|| queues.next(0)).collect();
        assert_eq!(rest[..2], [0, 1]);
        rest.sort();
        assert_eq!(rest, [0, 1, 4, 5]);
        assert_eq!(queues.next(2), None);
    }

    #[test]
    fn fewer_tasks_than_threads() {
        let queues = Queues::new(vec!['a'], 4);
        assert_eq!((0..4).filter_map(|own| queues.next(own)).collect::<Vec<_>>(), ['a']);
    }
}
