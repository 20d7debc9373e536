// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/testconnectioncommand.h"

#include "cli/console.h"
#include "cli/jsonwords.h"
#include "domain/connectionwords.h"
#include "domain/visibletext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QJsonObject json(const ConnectionStep &step)
{
    QJsonArray details;
    for (const auto &line : ConnectionWords::details(step))
        details.append(line.trimmed());
    return {{u"step"_s, JsonWords::word(step.kind)},
            {u"state"_s, JsonWords::word(step.state)},
            {u"text"_s, ConnectionWords::sentence(step)},
            {u"details"_s, details},
            {u"ms"_s, step.milliseconds}};
}

}

TestConnectionCommand::TestConnectionCommand(Settings &settings, Console &console,
                                             const ServerProfile &profile, bool asJson,
                                             QObject *parent)
    : Command(parent)
    , m_console(console)
    , m_test(profile, settings, nullptr)
    , m_asJson(asJson)
{
    connect(&m_test, &ConnectionTest::finished, this, &TestConnectionCommand::finish);
}

void TestConnectionCommand::finish()
{
    const auto &steps = m_test.steps();
    if (m_asJson) {
        for (const auto &step : steps)
            m_console.data(json(step));
    } else {
        m_console.data(visibleText(ConnectionWords::text(steps).trimmed()));
    }
    const bool isWhole
        = !m_test.hasFailed() && std::none_of(steps.cbegin(), steps.cend(), [](const auto &step) {
              return step.finding == ConnectionStep::Finding::Stopped;
          });
    Q_EMIT finished(isWhole ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

}
