// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalfactory.h"
#include "session/processend.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QAction>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QList<RequestId> idsIn(const QString &path)
{
    QList<RequestId> ids;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    const auto lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines)
        ids.append(RequestId::fromText(line).value_or(RequestId()));
    return ids;
}

int fail(const char *problem)
{
    std::fprintf(stderr, "%s\n", problem);
    return 3;
}

// windowchild SETTINGS-FILE URL CHANGE IDS-FILE: a window in which the requests are selected and
// the change is confirmed, as by a person. Ends with the run: with 0 where each request was changed
// or had been already.
int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QSettings storage(arguments.at(1), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    const auto change = statusChangeFromApiWord(arguments.at(3));
    const auto ids = idsIn(arguments.at(4));
    if (!change || ids.isEmpty())
        return 2;

    WindowBed bed(nullptr, JournalFactory::open(settings));
    bed.session.setRunSettings(settings.runSettings());
    bed.session.setView(StatusView::All);
    if (!bed.load(WindowBed::profileOf(QUrl(arguments.at(2)))))
        return fail("The queue did not come");
    int status = 0;
    QObject::connect(&bed.session, &Session::runFinished, &application, [&] {
        const auto *run = bed.session.run();
        const int changed = run->count(Outcome::Kind::Done) + run->count(Outcome::Kind::Overtaken);
        status = changed == ids.size() ? 0 : 1;
        QCoreApplication::exit(status);
    });
    bed.select(ids);
    auto *action = bed.window->actions().change(*change);
    // All of them may be in a final status.
    if (!action->isEnabled())
        return 0;
    action->trigger();
    if (!bed.confirm())
        return fail("The sheet did not come");
    // The run may have ended meanwhile.
    return bed.session.isRunning() || !bed.session.run() ? QApplication::exec() : status;
}

}

int main(int argc, char **argv)
{
    return endProcess(run(argc, argv));
}
