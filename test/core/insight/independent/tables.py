"""Random tables and what statsmodels and scipy make of them: python3 tables.py > tables.json

Debian: python3-statsmodels. Written apart from the program, to be compared with it.
"""
import json
import numpy
from scipy.stats import fisher_exact
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

random = numpy.random.default_rng(2026)


def comparison():
    n, rest_n = (int(random.integers(1, limit)) for limit in (random.choice([12, 60, 400]), random.choice([40, 400, 3000])))
    count, rest_count = int(random.integers(0, n + 1)), int(random.binomial(rest_n, random.random()))
    if random.random() < 0.5:
        count = int(random.binomial(n, min(1, (rest_count + 1) / (rest_n + 1) * 1.5)))
    low, high = proportion_confint(count, n, method="wilson")
    difference = confint_proportions_2indep(count, n, rest_count, rest_n, method="newcomb", compare="diff")
    table = [[count, n - count], [rest_count, rest_n - rest_count]]
    return {
        "count": count, "n": n, "restCount": rest_count, "restN": rest_n,
        "wilson": [low, high],
        "newcombe": [float(one) for one in difference],
        "fisher": float(fisher_exact(table, alternative="greater")[1]),
    }


def correction():
    size = int(random.integers(1, 40))
    chances = [float(one) for one in random.random(size) ** random.choice([1, 3, 8])]
    if size > 3:
        chances[1] = chances[0]
    return {"chances": chances, "corrected": [float(one) for one in multipletests(chances, method="fdr_bh")[1]]}


def agreement():
    size = int(random.integers(2, 5))
    table = random.integers(0, random.choice([4, 15, 60]), (size, size)) + numpy.eye(size, dtype=int) * int(random.integers(0, 30))
    table[0, 1] += 1
    result = cohens_kappa(table)
    return {"table": table.tolist(), "kappa": float(result.kappa), "standardError": float(result.std_kappa)}


print(json.dumps({
    "comparisons": [comparison() for _ in range(220)],
    "corrections": [correction() for _ in range(200)],
    "agreements": [agreement() for _ in range(200)],
}))
