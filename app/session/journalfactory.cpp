// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalfactory.h"

#include "journal/sqljournal.h"
#include "journal/systemlog.h"
#include "session/account.h"
#include "session/settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

std::shared_ptr<SystemLog> systemLog(const Settings &settings)
{
    const bool isWanted = settings.number(Settings::Number::SystemLog) != 0;
    return isWanted ? std::make_shared<SystemLog>() : nullptr;
}

}

QString JournalFactory::path(const Settings &settings)
{
    QString folder = settings.text(Settings::Key::JournalFolder);
    if (folder.isEmpty()) {
        folder
            = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sigill"_s;
    }
    return QDir(folder).absoluteFilePath(u"journal.sqlite"_s);
}

std::unique_ptr<Journal> JournalFactory::open(Settings &settings)
{
    JournalOptions options;
    options.path = path(settings);
    options.keepDays = settings.number(Settings::Number::RetentionDays);
    options.systemLog = systemLog(settings);
    auto journal = std::make_unique<SqlJournal>(options, JournalOrigin::here(accountName()));
    QObject::connect(&settings, &Settings::numberChanged, journal.get(),
                     [&settings, journal = journal.get()](Settings::Number number) {
                         if (number == Settings::Number::RetentionDays)
                             journal->setKeepDays(settings.number(number));
                         else if (number == Settings::Number::SystemLog)
                             journal->setSystemLog(systemLog(settings));
                     });
    return journal;
}

}
