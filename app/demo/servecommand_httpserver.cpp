// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/servecommand.h"

#include "demo/faultrulereader.h"
#include "demo/practicehost.h"
#include "demo/terminationsignals.h"

#include <QCommandLineParser>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

}

int ServeCommand::run(const QStringList &arguments)
{
    // parse() takes the first word for the program's name.
    const auto words = QStringList(u"sigillctl serve"_s) + arguments;
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(words)) {
        print(stderr, parser.errorText());
        return usage;
    }
    if (parser.isSet(u"help"_s)) {
        // The parser knows the program's name only.
        const auto program = QCoreApplication::arguments().value(0);
        print(stdout, parser.helpText().replace(program, u"sigillctl serve"_s).trimmed());
        return ok;
    }
    if (const auto extra = parser.positionalArguments(); !extra.isEmpty()) {
        print(stderr, tr("Unexpected argument: %1").arg(extra.first()));
        return usage;
    }
    const auto wanted = options(parser);
    if (!wanted) {
        print(stderr, wanted.error());
        return usage;
    }

    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    const auto host = PracticeHost::start(*wanted);
    if (!host) {
        print(stderr, host.error());
        return cannotStart;
    }
    print(stdout, (*host)->baseUrl().toString());
    return QCoreApplication::exec();
}

void ServeCommand::declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Serves the API with made-up requests on this computer, for practice and for trying "
           "scripts. Ends with Ctrl+C."));
    // addHelpOption() would offer Qt's own options as well.
    parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
    parser.addOptions({
        {u"port"_s, tr("Port to listen on; 0 takes a free one."), tr("port"), u"0"_s},
        {u"requests"_s, tr("Number of requests to make up."), tr("number"), u"500"_s},
        {u"seed"_s, tr("The same seed makes up the same requests."), tr("number"), u"1"_s},
        {u"data"_s, tr("Serve the requests in this JSON file instead."), tr("file")},
        {u"faults"_s,
         tr("What goes wrong when, as a JSON array of rules. \"fault\" is one of %1.")
             .arg(FaultRuleReader::words().join(u", "_s)),
         tr("file")},
        {u"rate"_s, tr("Bytes a second for lists; 0 for no limit."), tr("bytes"), u"0"_s},
        {u"latency"_s, tr("Milliseconds by which every answer is late."), tr("number"), u"0"_s},
        {u"final"_s, tr("Answer to changing a decided request: \"error\" or \"idempotent\"."),
         tr("answer"), u"error"_s},
    });
}

tl::expected<PracticeOptions, QString> ServeCommand::options(const QCommandLineParser &parser)
{
    constexpr qint64 largest = std::numeric_limits<int>::max();
    const auto port = number(parser, u"port"_s, 0, 65535);
    const auto requests = number(parser, u"requests"_s, 0, PracticeOptions::maxRequests);
    const auto seed = number(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    const auto rate = number(parser, u"rate"_s, 0, largest);
    const auto latency = number(parser, u"latency"_s, 0, PracticeOptions::maxLatencyMs);
    for (const auto *value : {&port, &requests, &seed, &rate, &latency}) {
        if (!*value)
            return tl::make_unexpected(value->error());
    }
    const auto final = parser.value(u"final"_s);
    if (final != u"error" && final != u"idempotent")
        return tl::make_unexpected(tr("--final must be \"error\" or \"idempotent\"."));
    return PracticeOptions{.port = static_cast<quint16>(*port),
                           .requests = static_cast<int>(*requests),
                           .seed = static_cast<quint64>(*seed),
                           .dataFile = parser.value(u"data"_s),
                           .faultsFile = parser.value(u"faults"_s),
                           .finalIdempotent = final == u"idempotent",
                           .bytesPerSecond = *rate,
                           .latencyMs = static_cast<int>(*latency),
                           .now = {}};
}

tl::expected<qint64, QString> ServeCommand::number(const QCommandLineParser &parser,
                                                   const QString &option, qint64 least, qint64 most)
{
    bool isNumber = false;
    const auto value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return tl::make_unexpected(
            tr("--%1 must be a whole number from %2 to %3.").arg(option).arg(least).arg(most));
    }
    return value;
}

}
