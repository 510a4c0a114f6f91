"""Times the Python peers, one process, one thread.

    python bench/peers/peers.py '["rollingMean", {"case": "rollingMedian", "name": "median 256", "window": 256}]'
    python bench/peers/peers.py < request.json          (no request: every case)

A request is a list of cases, each a name or an object that overrides sizes, or {"cases": […], "minRuns": 15, "minSeconds": 0.5}.
The answer: {"cases": {name: {peer: {min_ms, median_ms, runs, kept_min_ms, kept_median_ms, check}}}, "inputs": {name: {array: crc32}}, "versions": {…}}, `check`
being the sum of the result without its NaN, `kept` the times of calls of which the caller keeps the last results, and `crc32` that of the little-endian bytes of an input, so that another language can
prove that it times the same work.

Inputs are exact in double arithmetic, whatever the order of summing. With u32(seed, i) as below (all modulo 2^32)

    z = seed + (i + 1) * 0x9E3779B9;  z = (z ^ z >>> 16) * 0x85EBCA6B;  z = (z ^ z >>> 13) * 0xC2B2AE35;  u32 = z ^ z >>> 16

    uniform(seed)[i]  = u32(seed, i) * 2^-32 - 0.5
    walk(seed)[t, j]  = sum of uniform(seed)[s * cols + j] over s <= t             (row-major, rows x cols)
    held(seed)[i]     = u32(seed + 1, i) & 7 ? u32(seed, i >> 3) % 3 - 1 : 0       (signals that hold for eight rows, with holes)
"""

import os

for name in ('OMP', 'OPENBLAS', 'MKL', 'NUMEXPR', 'NUMBA', 'BLIS', 'VECLIB_MAXIMUM'):
    os.environ[f'{name}_NUM_THREADS'] = '1'
os.environ['POLARS_MAX_THREADS'] = '1'

import gc
import json
import sys
import zlib
from importlib.metadata import version
from statistics import median
from time import perf_counter

import bottleneck
import numpy
import pandas
import polars
from sklearn.cluster import KMeans

import kernels

SLOW_SECONDS, SLOW_RUNS = 3.0, 5          # a peer this slow is timed at least so often, then left alone
KEPT = 24                                 # results a caller still has, as in measure.mjs


# ---------------------------------------------------------------- inputs
def u32(seed, index):
    z = (index.astype(numpy.uint64) + 1) * 0x9E3779B9 + seed & 0xFFFFFFFF
    z = (z ^ z >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    z = (z ^ z >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return z ^ z >> 16


def uniform(seed, *shape):
    return (u32(seed, numpy.arange(numpy.prod(shape))) * 2.0**-32 - 0.5).reshape(shape)


def walk(seed, rows, cols):
    return numpy.cumsum(uniform(seed, rows, cols), axis=0)


def held(seed, n):
    i = numpy.arange(n)
    return numpy.where(u32(seed + 1, i) & 7, (u32(seed, i >> 3) % 3).astype(numpy.int64) - 1, 0)


# ---------------------------------------------------------------- cases: sizes → (inputs, {peer: call})
def rolling(move, pandas_method, polars_method):
    def case(window=16, rows=10_000, cols=50, seed=1):
        x = walk(seed, rows, cols)
        frame = pandas.DataFrame(x)
        columns = polars.DataFrame({str(j): numpy.ascontiguousarray(x[:, j]) for j in range(cols)})
        expression = getattr(polars.all(), polars_method)(window)
        return {'x': x}, {
            'bottleneck': lambda: move(x, window),
            'pandas': lambda: getattr(frame.rolling(window), pandas_method)(),
            'polars (its own columns)': lambda: columns.select(expression),
        }
    return case


def of_pandas(pandas_method):
    def case(window=16, rows=10_000, cols=50, seed=1):
        x = walk(seed, rows, cols)
        frame = pandas.DataFrame(x)
        return {'x': x}, {'pandas': lambda: getattr(frame.rolling(window), pandas_method)()}
    return case


def rolling_corr(window=16, rows=10_000, cols=50, seed=1):
    x, y = walk(seed, rows, cols), walk(seed + 1, rows, cols)
    frame, other = pandas.DataFrame(x), pandas.DataFrame(y)
    return {'x': x, 'y': y}, {'pandas': lambda: frame.rolling(window).corr(other, pairwise=False)}


def rolling_mad(window=16, rows=10_000, cols=50, seed=1):
    x = walk(seed, rows, cols)

    def sliding():
        windows = numpy.lib.stride_tricks.sliding_window_view(x, window, axis=0)
        return numpy.median(numpy.abs(windows - numpy.median(windows, axis=2, keepdims=True)), axis=2)

    return {'x': x}, {
        'numba': lambda: kernels.rolling_mad(x, window),
        'numba, sorting each window': lambda: kernels.rolling_mad_sorting(x, window),
        'numpy sliding': sliding,
    }


def kmeans(k=4, rows=10_000, cols=8, iterations=20, seed=3):
    x = uniform(seed, rows, cols)
    init = x[:k].copy()

    def fit():
        model = KMeans(k, init=init, n_init=1, algorithm='lloyd', max_iter=iterations, tol=0).fit(x)
        assert model.n_iter_ == iterations, 'converged too soon to be a measure'
        return model.cluster_centers_
    return {'x': x, 'init': init}, {'scikit-learn': fit}


def kama(n=1_000_000, period=10, fast=2, slow=30, seed=4):
    prices = 1000.0 + walk(seed, n, 1).ravel()
    return {'prices': prices}, {
        'numba, running noise sum': lambda: kernels.kama_running(prices, period, fast, slow),
        'numba, re-summing': lambda: kernels.kama_summing(prices, period, fast, slow),
    }


def matmul(n=512, seed=5):
    a, b = uniform(seed, n, n), uniform(seed + 1, n, n)
    return {'a': a, 'b': b}, {'numpy': lambda: a @ b}


def correlation(rows=10_000, cols=50, seed=1):
    x = walk(seed, rows, cols)
    frame = pandas.DataFrame(x)
    return {'x': x}, {'numpy': lambda: numpy.corrcoef(x, rowvar=False), 'pandas': lambda: frame.corr()}


def ar1(rows=10_000, cols=50, seed=1):
    x = walk(seed, rows, cols)

    def fit_and_residuals():
        alpha, intercept = kernels.ar1_fit(x)
        return kernels.ar1_residuals(x, alpha)
    return {'x': x}, {'numba': fit_and_residuals}


def equity(n=1_000_000, start=1.0, decay=0.9999, cutout=100, floor=0.25, seed=7):
    returns, signal = uniform(seed, n) * 2.0**-5, held(seed + 1, n).astype(numpy.float64)
    return {'returns': returns, 'signal': signal}, {'numba': lambda: kernels.equity(returns, signal, start, decay, cutout, floor)}


def signal_persistence(n=1_000_000, minPersistence=3, maxGap=1, seed=10):
    signals = held(seed, n).astype(numpy.int32)
    return {'signals': signals}, {'numba': lambda: kernels.signal_persistence(signals, minPersistence, maxGap)}


def total(n=1_000_000, seed=12):
    x = uniform(seed, n)
    return {'x': x}, {'numpy': lambda: numpy.sum(x)}


CASES = {
    'rollingMean': rolling(lambda x, w: bottleneck.move_mean(x, w, axis=0), 'mean', 'rolling_mean'),
    'rollingStd': rolling(lambda x, w: bottleneck.move_std(x, w, axis=0, ddof=1), 'std', 'rolling_std'),
    'rollingMin': rolling(lambda x, w: bottleneck.move_min(x, w, axis=0), 'min', 'rolling_min'),
    'rollingMax': rolling(lambda x, w: bottleneck.move_max(x, w, axis=0), 'max', 'rolling_max'),
    'rollingMedian': rolling(lambda x, w: bottleneck.move_median(x, w, axis=0), 'median', 'rolling_median'),
    'rollingSkew': of_pandas('skew'),
    'rollingKurt': of_pandas('kurt'),
    'rollingCorr': rolling_corr,
    'rollingMad': rolling_mad,
    'kmeans': kmeans,
    'kmeans16': lambda: kmeans(16, cols=50),
    'kama': kama,
    'matmul': matmul,
    'correlation': correlation,
    'ar1': ar1,
    'equity': equity,
    'signalPersistence': signal_persistence,
    'sum': total,
}


# ---------------------------------------------------------------- timing
def check(result):
    values = result.to_numpy() if hasattr(result, 'to_numpy') else numpy.asarray(result)
    return float(numpy.nansum(values.astype(numpy.float64)))


def sample(call, min_runs, min_seconds, keep):
    held = [None] * keep
    times, begin = [], perf_counter()
    gc.disable()
    while True:
        before = perf_counter()
        result = call()
        now = perf_counter()
        times.append(now - before)
        if keep:
            held[len(times) % keep] = result
        del result
        if len(times) >= min_runs and now - begin >= min_seconds or len(times) >= SLOW_RUNS and now - begin >= SLOW_SECONDS:
            break
    gc.enable()
    return {'min_ms': round(min(times) * 1e3, 4), 'median_ms': round(median(times) * 1e3, 4), 'runs': len(times)}


def time_call(call, min_runs, min_seconds):
    result = call()                          # compiles and warms up
    call()
    times = sample(call, min_runs, min_seconds, 0)
    kept = sample(call, min_runs, min_seconds, KEPT)
    return {**times, 'kept_min_ms': kept['min_ms'], 'kept_median_ms': kept['median_ms'], 'check': check(result)}


def main():
    text = sys.argv[1] if len(sys.argv) > 1 else '' if sys.stdin.isatty() else sys.stdin.read()
    request = json.loads(text) if text.strip() else []
    if isinstance(request, list):
        request = {'cases': request}
    answer = {'cases': {}, 'inputs': {}, 'versions': {'python': sys.version.split()[0]}}
    for package in ('numpy', 'pandas', 'scikit-learn', 'bottleneck', 'numba', 'polars'):
        answer['versions'][package] = version(package)
    for item in request.get('cases') or list(CASES):
        sizes = dict(item) if isinstance(item, dict) else {'case': item}
        case = sizes.pop('case')
        name = sizes.pop('name', case)
        inputs, peers = CASES[case](**sizes)
        answer['inputs'][name] = {key: f'{zlib.crc32(value.tobytes()):08x}' for key, value in inputs.items()}
        answer['cases'][name] = {peer: time_call(call, request.get('minRuns', 15), request.get('minSeconds', 0.5)) for peer, call in peers.items()}
    print(json.dumps(answer, indent=1))


if __name__ == '__main__':
    main()
