// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keptlistcodec.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QtEndian>

#include <limits>

namespace Sigill {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
// Of what a block unpacks to: some hundred requests with comments at their longest are less.
constexpr quint32 mostBytes = 256 * 1024 * 1024;
// Fast, and nearly as small as can be: security descriptors repeat.
constexpr int compression = 1;
constexpr qint64 never = std::numeric_limits<qint64>::min();

// Texts, each once in a block, as UTF-8.
class TextWriter
{
public:
    explicit TextWriter(QDataStream &stream)
        : m_stream(stream)
    {
    }

    void write(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend()) {
            m_stream << *known;
            return;
        }
        const auto number = static_cast<quint32>(m_numbers.size());
        m_numbers.insert(text, number);
        m_stream << number << text.toUtf8();
    }

private:
    QDataStream &m_stream;
    QHash<QString, quint32> m_numbers;
};

class TextReader
{
public:
    explicit TextReader(QDataStream &stream)
        : m_stream(stream)
    {
    }

    QString read()
    {
        quint32 number = 0;
        m_stream >> number;
        if (number < static_cast<quint32>(m_texts.size()))
            return m_texts.at(number);
        if (number > static_cast<quint32>(m_texts.size())) {
            m_stream.setStatus(QDataStream::ReadCorruptData);
            return {};
        }
        QByteArray bytes;
        m_stream >> bytes;
        m_texts.append(QString::fromUtf8(bytes));
        return m_texts.constLast();
    }

private:
    QDataStream &m_stream;
    QStringList m_texts;
};

void write(QDataStream &stream, const QDateTime &time)
{
    stream << (time.isValid() ? time.toMSecsSinceEpoch() : never);
}

QDateTime readTime(QDataStream &stream)
{
    qint64 time = never;
    stream >> time;
    return time == never ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

void write(QDataStream &stream, TextWriter &texts, const Request &request)
{
    stream << request.id.guid() << qint32(request.type) << qint32(request.status)
           << qint32(request.flags) << qint32(request.dataCollectionFlags) << request.originator
           << request.target;
    write(stream, request.submitted);
    write(stream, request.completed);
    stream << request.newProfile << request.oldProfile << request.newSmartcard
           << request.oldSmartcard << qint32(request.priority) << request.profileTemplate
           << request.isSmartcard << request.isEnrollmentAgent << request.isDataCollectionComplete;
    texts.write(request.comment);
    texts.write(request.securityDescriptor);
    stream << quint32(request.dataCollection.size());
    for (const auto &item : request.dataCollection) {
        texts.write(item.name);
        stream << item.value.has_value();
        if (item.value)
            texts.write(*item.value);
    }
    stream << quint32(request.unreadable.size());
    for (const auto &field : request.unreadable)
        texts.write(field);
}

Request readRequest(QDataStream &stream, TextReader &texts)
{
    Request request;
    QUuid id;
    qint32 type = 0;
    qint32 status = 0;
    qint32 flags = 0;
    qint32 dataFlags = 0;
    qint32 priority = 0;
    stream >> id >> type >> status >> flags >> dataFlags >> request.originator >> request.target;
    request.submitted = readTime(stream);
    request.completed = readTime(stream);
    stream >> request.newProfile >> request.oldProfile >> request.newSmartcard
        >> request.oldSmartcard >> priority >> request.profileTemplate >> request.isSmartcard
        >> request.isEnrollmentAgent >> request.isDataCollectionComplete;
    request.id = RequestId(id);
    request.type = static_cast<RequestType>(type);
    request.status = static_cast<RequestStatus>(status);
    request.flags = flags;
    request.dataCollectionFlags = dataFlags;
    request.priority = priority;
    request.comment = texts.read();
    request.securityDescriptor = texts.read();
    // A count may be any number; what stands behind it ends sooner.
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        DataItem item;
        item.name = texts.read();
        bool hasValue = false;
        stream >> hasValue;
        if (hasValue)
            item.value = texts.read();
        request.dataCollection.append(item);
    }
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        request.unreadable.append(texts.read());
    return request;
}

QByteArray unpacked(const QByteArray &block)
{
    // Qt takes the room that the first four bytes ask for before it looks at the rest.
    constexpr qsizetype sizeBytes = 4;
    if (block.size() < sizeBytes || qFromBigEndian<quint32>(block.constData()) > mostBytes)
        return {};
    return qUncompress(block);
}

// Nothing where the bytes are not all that the function reads, and nothing else.
template <typename Read>
auto readBlock(const QByteArray &block, Read read)
    -> std::optional<decltype(read(std::declval<QDataStream &>()))>
{
    const QByteArray bytes = unpacked(block);
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    const auto value = read(stream);
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || bytes.isEmpty())
        return std::nullopt;
    return value;
}

template <typename Write>
QByteArray writeBlock(Write write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    write(stream);
    return qCompress(bytes, compression);
}

}

QByteArray KeptListCodec::pack(const KeptList &list)
{
    return writeBlock([&list](QDataStream &stream) {
        stream << list.server << list.account << list.user << list.isByAccount
               << quint32(list.times.size());
        for (auto one = list.times.cbegin(); one != list.times.cend(); ++one) {
            stream << qint32(one.key());
            write(stream, *one);
        }
        stream << quint32(list.templates.size());
        for (const auto &profileTemplate : list.templates)
            stream << profileTemplate.id << profileTemplate.name;
    });
}

std::optional<KeptList> KeptListCodec::list(const QByteArray &block)
{
    return readBlock(block, [](QDataStream &stream) {
        KeptList list;
        quint32 count = 0;
        stream >> list.server >> list.account >> list.user >> list.isByAccount >> count;
        for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            qint32 status = 0;
            stream >> status;
            list.times.insert(static_cast<RequestStatus>(status), readTime(stream));
        }
        stream >> count;
        for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            ProfileTemplate profileTemplate;
            stream >> profileTemplate.id >> profileTemplate.name;
            list.templates.append(profileTemplate);
        }
        return list;
    });
}

QByteArray KeptListCodec::pack(const QList<Request> &requests)
{
    return writeBlock([&requests](QDataStream &stream) {
        TextWriter texts(stream);
        stream << quint32(requests.size());
        for (const auto &request : requests)
            write(stream, texts, request);
    });
}

std::optional<QList<Request>> KeptListCodec::requests(const QByteArray &block)
{
    return readBlock(block, [](QDataStream &stream) {
        TextReader texts(stream);
        QList<Request> requests;
        quint32 count = 0;
        stream >> count;
        for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            requests.append(readRequest(stream, texts));
            // No request has this one.
            if (requests.constLast().id.isNull())
                stream.setStatus(QDataStream::ReadCorruptData);
        }
        return requests;
    });
}

}
