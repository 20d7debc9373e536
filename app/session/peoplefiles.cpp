// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/peoplefiles.h"

#include "session/settings.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

PeopleFiles::PeopleFiles(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_paths(paths())
{
    connect(&settings, &Settings::profilesChanged, this, &PeopleFiles::removeOrphans);
}

ServerFiles PeopleFiles::files()
{
    return {ServerFiles::usualFolder(), "people-"_L1};
}

void PeopleFiles::removeOrphans()
{
    const auto before = std::exchange(m_paths, paths());
    const auto orphans = before - m_paths;
    for (const QString &path : orphans) {
        QFile::remove(path);
        Q_EMIT removed(path);
    }
}

QSet<QString> PeopleFiles::paths() const
{
    QSet<QString> all;
    const auto profiles = m_settings.profiles();
    for (const auto &profile : profiles)
        all.insert(path(profile));
    return all;
}

}
