// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace Sigill::Bench {

struct Options
{
    int rows = 10000;
    int runs = 5;
    qint64 rate = 0; // bytes a second of the list server; 0 for no limit
};

// Each prints its figures; false where it could not measure.
bool list(const Options &options);
bool security(const Options &options);
bool actions(const Options &options);
bool signIn(const Options &options);
bool names(const Options &options);
bool window(const Options &options);
bool table(const Options &options);
bool start(const Options &options);

// A process of its own for start(): shows a window of the kind ("bare", or "sigill") until it is
// painted.
int showWindow(const QString &kind);

// What a figure is compared with, measured in the same run.
struct Reference
{
    QString name;
    double value = 0;
};

struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    std::optional<int> rows = {}; // where it is about a list
    std::optional<Reference> reference = {};
};

// One line: {"name":...,"value":...,"unit":...}, "rows" where the figure is about a list, and where
// it is compared "reference", "reference_value" and "ratio".
void print(const Figure &figure);

// How often this thread has allocated memory; nothing where the build cannot tell.
std::optional<quint64> allocations();

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Keeps the compiler from leaving out the work that made the value.
template <typename T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

// How long so many calls take, in nanoseconds.
template <typename Function>
qint64 timeOf(qint64 calls, const Function &function)
{
    QElapsedTimer clock;
    clock.start();
    for (qint64 i = 0; i < calls; ++i)
        function();
    return clock.nsecsElapsed();
}

// How long one call of each function takes, in nanoseconds: the median of several rounds, in which
// they take turns, so that other work on the machine meets all of them alike.
template <typename... Functions>
std::array<double, sizeof...(Functions)> nanoseconds(const Functions &...functions)
{
    constexpr int rounds = 7;
    constexpr qint64 roundTime = 200'000'000;
    // As many calls as fill a round.
    const auto callsOf = [](const auto &function) {
        qint64 calls = 1;
        qint64 taken = timeOf(calls, function);
        while (taken < roundTime / 10)
            taken = timeOf(calls *= 2, function);
        return std::max<qint64>(calls * roundTime / taken, 1);
    };
    const std::array calls{callsOf(functions)...};
    std::array<std::vector<double>, sizeof...(Functions)> results;
    for (int round = 0; round < rounds; ++round) {
        size_t i = 0;
        const auto run = [&](const auto &function) {
            const auto taken = static_cast<double>(timeOf(calls[i], function));
            results[i].push_back(taken / static_cast<double>(calls[i]));
            ++i;
        };
        (run(functions), ...);
    }
    std::array<double, sizeof...(Functions)> medians;
    std::transform(results.begin(), results.end(), medians.begin(), median);
    return medians;
}

}
