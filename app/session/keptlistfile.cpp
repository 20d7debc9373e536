// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keptlistfile.h"

#include "journal/privatefile.h"
#include "session/keptlistcodec.h"
#include "session/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Sigill {

namespace {

using ErrorKind = KeptListError::Kind;

constexpr QByteArrayView magic = "Sigill list\n";
constexpr quint32 version = 1;
constexpr int hashSize = 32;
constexpr qsizetype numberSize = sizeof(quint32);
// Of a million requests with much to say it is less.
constexpr qint64 largestList = 512 * 1024 * 1024;

void append(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), numberSize);
}

// Nothing where the lengths do not fit.
std::optional<QList<QByteArray>> blocksOf(const QByteArray &bytes)
{
    QList<QByteArray> blocks;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < numberSize)
            return std::nullopt;
        const auto length = qFromBigEndian<quint32>(bytes.constData() + at);
        at += numberSize;
        if (length > bytes.size() - at)
            return std::nullopt;
        blocks.append(bytes.mid(at, length));
        at += length;
    }
    return blocks;
}

}

tl::expected<std::optional<KeptListFile::Content>, KeptListError>
KeptListFile::read(const QString &path)
{
    const auto fail = [&path](ErrorKind kind, const QString &system = {}) {
        return tl::unexpected(KeptListError{kind, path, system});
    };
    // Not by the file that is opened: it would keep the size of one that is replaced meanwhile.
    if (!QFileInfo::exists(path))
        return std::nullopt;
    // What is no plain file may never come to an end.
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::Foreign);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString());
    if (file.size() > largestList)
        return fail(ErrorKind::TooLarge);
    if (file.read(magic.size()) != magic)
        return fail(ErrorKind::Foreign);
    const QByteArray number = file.read(numberSize);
    if (number.size() != numberSize)
        return fail(ErrorKind::Damaged);
    if (qFromBigEndian<quint32>(number.constData()) != version)
        return fail(ErrorKind::OtherVersion);
    const QByteArray hash = file.read(hashSize);
    const QByteArray bytes = file.readAll();
    if (hash != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
        return fail(ErrorKind::Damaged);
    auto blocks = blocksOf(bytes);
    if (!blocks || blocks->isEmpty())
        return fail(ErrorKind::Damaged);
    const auto list = KeptListCodec::list(blocks->takeFirst());
    if (!list)
        return fail(ErrorKind::Damaged);
    return Content{*list, *blocks};
}

tl::expected<void, KeptListError> KeptListFile::write(const QString &path, const Content &content)
{
    const auto fail = [&path](ErrorKind kind, const QString &system = {}) {
        return tl::unexpected(KeptListError{kind, path, system});
    };
    if (QFileInfo::exists(path) && !isAt(path))
        return fail(ErrorKind::Foreign);
    if (const auto made = PrivateFile::makeFolder(QFileInfo(path).absolutePath()); !made)
        return fail(ErrorKind::Unwritable, made.error());
    QByteArray bytes;
    const auto add = [&bytes](const QByteArray &block) {
        append(bytes, static_cast<quint32>(block.size()));
        bytes += block;
    };
    add(KeptListCodec::pack(content.list));
    for (const auto &block : content.blocks)
        add(block);
    if (bytes.size() > largestList - magic.size() - numberSize - hashSize)
        return fail(ErrorKind::TooLarge);
    QByteArray all = magic.toByteArray();
    append(all, version);
    all += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    all += bytes;
    if (const QString why = WholeFile::write(path, all); !why.isEmpty())
        return fail(ErrorKind::Unwritable, why);
    return {};
}

bool KeptListFile::isAt(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(magic.size()) == magic;
}

}
