// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybookfile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr QByteArrayView magic = "Sigill names\n";
constexpr quint32 version = 1;
constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr int hashSize = 32;
// Of 50,000 people with every text at its longest this is less than it could be, and far more than
// real ones need.
constexpr qint64 maxSize = 64 * 1024 * 1024;

DirectoryError unreadable(const QString &path, const QString &why)
{
    return {DirectoryError::Kind::CacheUnreadable, path, why};
}

DirectoryError unwritable(const QString &path, const QString &why)
{
    return {DirectoryError::Kind::CacheUnwritable, path, why};
}

// The texts of an entry, in the order of the file.
template <typename Entry>
auto texts(Entry &entry)
{
    return std::array{
        &entry.sid,        &entry.displayName, &entry.account,   &entry.userPrincipalName,
        &entry.commonName, &entry.mail,        &entry.telephone, &entry.mobile,
        &entry.department, &entry.manager};
}

QByteArray pack(const QList<QPair<DirectoryKey, DirectoryBook::Item>> &items)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint32(items.size());
    for (const auto &[key, item] : items) {
        stream << item.learnt << (item.entry != nullptr);
        if (!item.entry) {
            stream << key.guid() << key.sid();
            continue;
        }
        stream << quint8(item.entry->kind) << item.entry->guid << item.entry->isDisabled;
        for (const QString *text : texts(*item.entry))
            stream << *text;
    }
    return data;
}

// False where the data is not what pack() makes.
bool unpack(const QByteArray &data, qint64 now, const DirectoryBook::Ages &ages,
            DirectoryBook &book)
{
    QDataStream stream(data);
    stream.setVersion(streamVersion);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 learnt = 0;
        bool isFound = false;
        stream >> learnt >> isFound;
        DirectoryBook::Item item{nullptr, learnt};
        if (!isFound) {
            QUuid guid;
            QString sid;
            stream >> guid >> sid;
            if (DirectoryBook::isFresh(item, now, ages))
                book.addMissing(
                    sid.isEmpty() ? DirectoryKey::ofGuid(guid) : DirectoryKey::ofSid(sid), learnt);
            continue;
        }
        DirectoryEntry entry;
        quint8 kind = 0;
        stream >> kind >> entry.guid >> entry.isDisabled;
        for (QString *text : texts(entry))
            stream >> *text;
        if (kind > quint8(DirectoryEntry::Kind::Other))
            return false;
        entry.kind = DirectoryEntry::Kind(kind);
        item.entry = std::make_shared<const DirectoryEntry>(entry);
        if (DirectoryBook::isFresh(item, now, ages))
            book.add(entry, learnt);
    }
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

bool isBook(QFile &file)
{
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

// Each entry once, the newest where there are too many.
QList<QPair<DirectoryKey, DirectoryBook::Item>> itemsToKeep(const DirectoryBook &book, qint64 now,
                                                            const DirectoryBook::Ages &ages)
{
    QList<QPair<DirectoryKey, DirectoryBook::Item>> items;
    const auto &all = book.items();
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const bool isSecond = one->entry && one.key().isSid() && !one->entry->guid.isNull();
        if (!isSecond && DirectoryBook::isFresh(*one, now, ages))
            items.append({one.key(), *one});
    }
    if (items.size() > DirectoryBookFile::maxItems) {
        std::sort(items.begin(), items.end(),
                  [](const auto &a, const auto &b) { return a.second.learnt > b.second.learnt; });
        items.resize(DirectoryBookFile::maxItems);
    }
    return items;
}

}

tl::expected<DirectoryBook, DirectoryError> DirectoryBookFile::read(const QString &path, qint64 now,
                                                                    const DirectoryBook::Ages &ages)
{
    // Not by the file that is opened: it would keep the size of one that is replaced meanwhile.
    if (!QFileInfo::exists(path))
        return DirectoryBook();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(unreadable(path, file.errorString()));
    if (file.size() > maxSize)
        return tl::make_unexpected(unreadable(path, u"Too large"_s));
    if (file.read(magic.size()) != magic)
        return tl::make_unexpected(unreadable(path, u"Not a file of names"_s));
    quint32 found = 0;
    QDataStream(file.read(sizeof found)) >> found;
    if (found != version)
        return tl::make_unexpected(unreadable(path, u"Of version %1"_s.arg(found)));
    const QByteArray hash = file.read(hashSize);
    const QByteArray data = file.readAll();
    if (hash != QCryptographicHash::hash(data, QCryptographicHash::Sha256))
        return tl::make_unexpected(unreadable(path, u"Damaged"_s));
    DirectoryBook book;
    if (!unpack(data, now, ages, book))
        return tl::make_unexpected(unreadable(path, u"Not as it was written"_s));
    return book;
}

tl::expected<void, DirectoryError> DirectoryBookFile::write(const QString &path,
                                                            const DirectoryBook &book, qint64 now,
                                                            const DirectoryBook::Ages &ages)
{
    if (QFile old(path); old.exists() && !isBook(old))
        return tl::make_unexpected(unwritable(path, u"There is a file that is not one of names"_s));
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray data = pack(itemsToKeep(book, now, ages));
    QSaveFile file(path);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner))
        return tl::make_unexpected(unwritable(path, file.errorString()));
    QByteArray head = magic.toByteArray();
    {
        QDataStream stream(&head, QIODevice::Append);
        stream << version;
    }
    head += QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    // QSaveFile takes a write that was cut short, as on a full disk, for a good one.
    if (file.write(head) != head.size() || file.write(data) != data.size() || !file.flush()) {
        file.cancelWriting();
        return tl::make_unexpected(unwritable(path, u"Not all of it could be written"_s));
    }
    if (!file.commit())
        return tl::make_unexpected(unwritable(path, file.errorString()));
    return {};
}

void DirectoryBookFile::remove(const QString &path)
{
    if (QFile file(path); isBook(file))
        file.remove();
}

}
