// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sigill-bench [--rows N[,N...]] [--runs N] [NAME...]: measures and asserts nothing. One JSON
// object a line. What cannot be measured is said on standard error.

#include "bench.h"

#include "demo/practicehost.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

struct Benchmark
{
    QStringView name;
    bool (*run)(const Bench::Options &options);
    bool isOfRows = false; // else it is run once, whatever the numbers of rows
};

constexpr std::array benchmarks{
    Benchmark{u"list", Bench::list, true},   Benchmark{u"security", Bench::security},
    Benchmark{u"actions", Bench::actions},   Benchmark{u"signin", Bench::signIn},
    Benchmark{u"names", Bench::names, true}, Benchmark{u"window", Bench::window, true},
    Benchmark{u"table", Bench::table, true}, Benchmark{u"start", Bench::start},
};

}

void Bench::print(const Figure &figure)
{
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    QJsonObject line{
        {u"name"_s, figure.name}, {u"value"_s, rounded(figure.value)}, {u"unit"_s, figure.unit}};
    if (figure.rows)
        line.insert(u"rows"_s, *figure.rows);
    if (figure.reference) {
        line.insert(u"reference"_s, figure.reference->name);
        line.insert(u"reference_value"_s, rounded(figure.reference->value));
        line.insert(u"ratio"_s, rounded(figure.value / figure.reference->value));
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    // Where there is no screen, one that nobody sees will do.
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s,
                                  u"Requests in the list; several numbers, set apart by commas, "
                                  u"make a series."_s,
                                  u"N[,N...]"_s, u"10000"_s);
    const QCommandLineOption runs(u"runs"_s, u"How often the list is loaded and actions are run."_s,
                                  u"N"_s, u"5"_s);
    const QCommandLineOption rate(
        u"rate"_s, u"Bytes a second of the list server; 0 for no limit."_s, u"bytes"_s, u"0"_s);
    QCommandLineOption window(u"window"_s, u"Shows a window until it is painted."_s, u"kind"_s);
    window.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({rows, runs, rate, window});
    parser.addPositionalArgument(
        u"NAME"_s,
        u"list, window, table, start, security, actions, signin or names; all where none is named."_s,
        u"[NAME...]"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(window))
        return Bench::showWindow(parser.value(window));
    QList<Bench::Options> series;
    const auto numbers = parser.value(rows).split(u',');
    for (const auto &number : numbers)
        series.append(
            {number.toInt(), parser.value(runs).toInt(), parser.value(rate).toLongLong()});
    const QStringList names = parser.positionalArguments();
    const auto isKnown = [](const QString &name) {
        return std::any_of(benchmarks.begin(), benchmarks.end(),
                           [&](const Benchmark &benchmark) { return benchmark.name == name; });
    };
    const auto isPossible = [](const Bench::Options &options) {
        return options.rows >= 1 && options.rows <= PracticeOptions::maxRequests
            && options.runs >= 1;
    };
    if (!std::all_of(names.begin(), names.end(), isKnown)
        || !std::all_of(series.begin(), series.end(), isPossible)) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    bool isMeasured = true;
    for (const Benchmark &benchmark : benchmarks) {
        if (!names.isEmpty() && !names.contains(benchmark.name))
            continue;
        const auto times = benchmark.isOfRows ? series.size() : 1;
        for (const auto &options : series.mid(0, times))
            isMeasured &= benchmark.run(options);
    }
    return isMeasured ? 0 : 1;
}
