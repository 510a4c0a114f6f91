"""A plugin of pytest that puts Trefoil in the place of bottleneck's moving windows, for bottleneck's own tests of them.

bottleneck checks its compiled functions against slow ones of NumPy's; these stay. Here are conventions only: which axis, which
element type, what is a TypeError. What is computed comes from Trefoil. What bottleneck has and Trefoil has not is left out and named.
"""

import json
import operator
import os

import bottleneck
import numpy

from trefoil_kernels import Kernels

kernels = Kernels(os.environ['TREFOIL_NODE'], os.environ['TREFOIL_PEERS_BACKENDS'].split())

KERNELS = {
    'move_sum': ('rollingSum', 'sum'),
    'move_mean': ('rollingMean', 'mean'),
    'move_std': ('rollingStd', 'std'),
    'move_var': ('rollingVar', 'var'),
    'move_min': ('rollingMin', 'min'),
    'move_max': ('rollingMax', 'max'),
    'move_median': ('rollingMedian', 'median'),
}


def moving(kernel, output, a, window, min_count, axis, **params):
    a = numpy.asarray(a)
    window, axis = operator.index(window), operator.index(axis)
    least = window if min_count is None else operator.index(min_count)
    length = a.shape[axis]
    if not 1 <= window <= length:
        raise ValueError(f'Moving window (={window}) must between 1 and {length}, inclusive')
    if not 1 <= least <= window:
        raise ValueError(f'min_count (={least}) must be between 1 and {window}, inclusive')
    first = numpy.moveaxis(a, axis, 0)
    made = kernels(kernel, first.reshape(length, first.size // length), output, window=window, minPeriods=least, **params)
    result = numpy.moveaxis(made.reshape(first.shape), 0, axis)
    return result.astype(a.dtype if issubclass(a.dtype.type, numpy.inexact) else numpy.float64)


def replacement(name, kernel, output):
    if name in ('move_std', 'move_var'):

        def function(a, window, min_count=None, axis=-1, ddof=0):
            return moving(kernel, output, a, window, min_count, axis, ddof=operator.index(ddof))

    else:

        def function(a, window, min_count=None, axis=-1):
            return moving(kernel, output, a, window, min_count, axis)

    function.__name__ = name
    return function


listed = bottleneck.get_functions('move', as_string=True)
for name, (kernel, output) in KERNELS.items():
    setattr(bottleneck, name, replacement(name, kernel, output))


def get_functions(module_name, as_string=False):
    if module_name != 'move':
        raise AssertionError(f'tests of {module_name} are not replayed')
    return [name if as_string else getattr(bottleneck, name) for name in listed if name in KERNELS]


bottleneck.get_functions = get_functions

outcomes = {}


def pytest_runtest_logreport(report):
    # A test that breaks before or after it runs has failed, too.
    if report.when == 'call' or report.outcome != 'passed':
        outcomes[report.nodeid.split('::', 1)[1]] = report.outcome


def pytest_sessionfinish():
    kernels.close()
    with open(os.environ['TREFOIL_PEERS_REPORT'], 'w') as report:
        json.dump({'outcomes': outcomes, 'calls': kernels.calls, 'missing': [name for name in listed if name not in KERNELS]}, report)
