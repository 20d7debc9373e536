// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestpacker.h"

#include "models/findpart.h"

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Stands in no sound descriptor.
constexpr QChar ownersPlace(u'\x1');

// "5:value", or "-" for none: lengths, since names and values may hold any character.
void append(QString &all, QStringView text)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), text.size()).ptr;
    all += QLatin1StringView(digits.data(), end);
    all += u':';
    all += text;
}

QStringView takeText(QStringView &rest)
{
    const auto colon = rest.indexOf(u':');
    const auto length = rest.first(colon).toLongLong();
    const auto text = rest.sliced(colon + 1, length);
    rest = rest.sliced(colon + 1 + length);
    return text;
}

void join(QString &all, const QList<DataItem> &items)
{
    for (const auto &item : items) {
        append(all, item.name);
        if (item.value)
            append(all, *item.value);
        else
            all += u'-';
    }
}

qint64 packedTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : PackedRequest::never;
}

QDateTime unpackedTime(qint64 time)
{
    return time == PackedRequest::never ? QDateTime()
                                        : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

// The SID after "O:" at the start of a descriptor; empty where there is none.
QStringView ownerOf(QStringView descriptor)
{
    if (!descriptor.startsWith(u"O:S-1-") || descriptor.contains(ownersPlace))
        return {};
    qsizetype end = 4;
    while (end < descriptor.size() && (descriptor.at(end).isDigit() || descriptor.at(end) == u'-'))
        ++end;
    return descriptor.sliced(2, end - 2);
}

}

PackedRequest RequestPacker::pack(const Request &request)
{
    PackedRequest packed;
    packed.id = request.id;
    packed.submitted = packedTime(request.submitted);
    packed.completed = packedTime(request.completed);
    packed.newProfile = request.newProfile;
    packed.oldProfile = request.oldProfile;
    packed.newSmartcard = request.newSmartcard;
    packed.oldSmartcard = request.oldSmartcard;
    packed.originator = m_people.take(request.originator);
    packed.target = m_people.take(request.target);
    packed.profileTemplate = m_templates.take(request.profileTemplate);
    packed.comment = m_comments.take(request.comment);
    m_scratch.resize(0);
    join(m_scratch, request.dataCollection);
    packed.data = m_data.take(m_scratch);
    packDescriptor(packed, request.securityDescriptor);
    packed.unreadable = m_others.take(request.unreadable.join(u'\n'));
    packed.type = request.type;
    packed.status = request.status;
    packed.flags = request.flags;
    packed.dataCollectionFlags = request.dataCollectionFlags;
    packed.priority = request.priority;
    packed.isSmartcard = request.isSmartcard;
    packed.isEnrollmentAgent = request.isEnrollmentAgent;
    packed.isDataCollectionComplete = request.isDataCollectionComplete;
    return packed;
}

void RequestPacker::release(const PackedRequest &packed)
{
    m_comments.drop(packed.comment);
    m_data.drop(packed.data);
    m_others.drop(packed.descriptor);
    m_others.drop(packed.owner);
    m_others.drop(packed.unreadable);
}

Request RequestPacker::unpack(const PackedRequest &packed) const
{
    Request request;
    request.id = packed.id;
    request.type = packed.type;
    request.status = packed.status;
    request.flags = packed.flags;
    request.dataCollection = dataCollection(packed.data);
    request.dataCollectionFlags = packed.dataCollectionFlags;
    request.originator = m_people.value(packed.originator);
    request.target = m_people.value(packed.target);
    request.submitted = unpackedTime(packed.submitted);
    request.completed = unpackedTime(packed.completed);
    request.newProfile = packed.newProfile;
    request.oldProfile = packed.oldProfile;
    request.newSmartcard = packed.newSmartcard;
    request.oldSmartcard = packed.oldSmartcard;
    request.priority = packed.priority;
    request.comment = m_comments.text(packed.comment);
    request.profileTemplate = m_templates.value(packed.profileTemplate);
    request.securityDescriptor = descriptor(packed);
    request.isSmartcard = packed.isSmartcard;
    request.isEnrollmentAgent = packed.isEnrollmentAgent;
    request.isDataCollectionComplete = packed.isDataCollectionComplete;
    if (packed.unreadable != 0)
        request.unreadable = m_others.text(packed.unreadable).split(u'\n');
    return request;
}

QList<DataItem> RequestPacker::dataCollection(TextPool::Id data) const
{
    const QString all = m_data.text(data);
    QList<DataItem> items;
    for (QStringView rest = all; !rest.isEmpty();) {
        DataItem item;
        item.name = takeText(rest).toString();
        if (rest.startsWith(u'-'))
            rest = rest.sliced(1);
        else
            item.value = takeText(rest).toString();
        items.append(item);
    }
    return items;
}

void RequestPacker::packDescriptor(PackedRequest &packed, QStringView descriptor)
{
    const auto owner = ownerOf(descriptor);
    if (owner.isEmpty()) {
        packed.descriptor = m_others.take(descriptor);
        return;
    }
    m_scratch.resize(0);
    const std::u16string_view all(descriptor.utf16(), static_cast<size_t>(descriptor.size()));
    const std::u16string_view part(owner.utf16(), static_cast<size_t>(owner.size()));
    size_t done = 0;
    for (size_t at = 2; at != all.npos; at = findPart(all, part, done)) {
        m_scratch += QStringView(all.substr(done, at - done));
        m_scratch += ownersPlace;
        done = at + part.size();
    }
    m_scratch += QStringView(all.substr(done));
    packed.descriptor = m_others.take(m_scratch);
    packed.owner = m_others.take(owner);
}

QString RequestPacker::descriptor(const PackedRequest &packed) const
{
    QString text = m_others.text(packed.descriptor);
    return packed.owner == 0 ? text : text.replace(ownersPlace, m_others.text(packed.owner));
}

}
