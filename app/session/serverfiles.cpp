// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/serverfiles.h"

#include "api/serverprofile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int digits = 16;

}

ServerFiles::ServerFiles(const QString &folder, QLatin1StringView start)
    : m_folder(folder)
    , m_start(start)
{
}

QString ServerFiles::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Sigill"_s;
}

QString ServerFiles::path(const ServerProfile &profile) const
{
    const QByteArray server = profile.baseUrl.toString(QUrl::FullyEncoded).toUtf8();
    const auto hash = QCryptographicHash::hash(server, QCryptographicHash::Sha256).toHex();
    return QString(m_folder + u'/' + m_start + QString::fromLatin1(hash.left(digits)));
}

QList<QFileInfo> ServerFiles::all() const
{
    const QRegularExpression form(u"^%1[0-9a-f]{%2}"_s.arg(m_start).arg(digits));
    auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    files.removeIf(
        [&form](const QFileInfo &file) { return !form.match(file.fileName()).hasMatch(); });
    return files;
}

bool ServerFiles::isLeftover(const QFileInfo &file) const
{
    return file.fileName().size() > m_start.size() + digits;
}

std::optional<int> ServerFiles::removeAll() const
{
    const auto files = all();
    bool areGone = true;
    for (const auto &file : files)
        areGone = QFile::remove(file.filePath()) && areGone;
    return areGone ? std::optional(static_cast<int>(files.size())) : std::nullopt;
}

}
