// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/peoplefiles.h"

#include "session/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Sigill"_s;
}

constexpr auto nameStart = "people-"_L1;

}

PeopleFiles::PeopleFiles(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_paths(paths())
{
    connect(&settings, &Settings::profilesChanged, this, &PeopleFiles::removeOrphans);
}

QString PeopleFiles::path(const ServerProfile &profile)
{
    const QByteArray server = profile.baseUrl.toString(QUrl::FullyEncoded).toUtf8();
    const auto hash = QCryptographicHash::hash(server, QCryptographicHash::Sha256).toHex();
    return folder() + u'/' + nameStart + QString::fromLatin1(hash.left(16));
}

std::optional<int> PeopleFiles::removeAll()
{
    // With what a write that was cut off has left behind.
    static const QRegularExpression form(u"^"_s + nameStart + u"[0-9a-f]{16}"_s);
    const QDir dir(folder());
    const auto names = dir.entryList(QDir::Files | QDir::Hidden).filter(form);
    bool areGone = true;
    for (const QString &name : names)
        areGone = QFile::remove(dir.filePath(name)) && areGone;
    return areGone ? std::optional(static_cast<int>(names.size())) : std::nullopt;
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
