/** Whose own tests Trefoil is put to: the file of tests as Python names it, the plugin in between, and what differs on purpose. */
export const PEERS = [
  {
    name: 'bottleneck',
    tests: 'bottleneck.tests.move_test',
    plugin: 'bottleneck_shim',
    kernels: ['rollingSum', 'rollingMean', 'rollingStd', 'rollingVar', 'rollingMin', 'rollingMax', 'rollingMedian'],
    /** Tests that have to fail, each with the reason: { test: 'test_move[move_sum]', reason: '…' }. None at present. */
    intended: [],
  },
];
