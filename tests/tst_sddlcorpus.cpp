// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/securitydescriptor.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// The domain of the corpus vectors that name none.
constexpr auto corpusDomain = u"S-1-5-21-1111111111-222222222-3333333333";

QJsonValue guidJson(const std::optional<QUuid> &guid)
{
    return guid ? QJsonValue(guid->toString(QUuid::WithoutBraces)) : QJsonValue();
}

QJsonValue trusteeJson(const std::optional<Trustee> &trustee)
{
    return trustee ? QJsonValue(trustee->text()) : QJsonValue();
}

QJsonValue aclJson(const std::optional<Acl> &acl)
{
    if (!acl)
        return {};
    QJsonArray aces;
    for (const Ace &ace : acl->aces) {
        aces += QJsonObject{{u"type"_s, sddlLetters(ace.type)},
                            {u"type_num"_s, static_cast<int>(ace.type)},
                            {u"flags"_s, static_cast<int>(ace.flags)},
                            {u"mask"_s, static_cast<qint64>(ace.mask.value())},
                            {u"object"_s, guidJson(ace.objectType)},
                            {u"inherited_object"_s, guidJson(ace.inheritedObjectType)},
                            {u"sid"_s, trusteeJson(ace.trustee)},
                            {u"tail"_s, !ace.tail.isEmpty()}};
    }
    return QJsonObject{{u"null"_s, acl->isNull}, {u"aces"_s, aces}};
}

QJsonObject descriptorJson(const SecurityDescriptor &descriptor)
{
    return {{u"owner"_s, trusteeJson(descriptor.owner)},
            {u"group"_s, trusteeJson(descriptor.group)},
            {u"control"_s, descriptor.control()},
            {u"dacl"_s, aclJson(descriptor.dacl)},
            {u"sacl"_s, aclJson(descriptor.sacl)}};
}

// Of conditions and attributes only whether there is one.
QJsonValue expectedAcl(const QJsonValue &acl)
{
    if (!acl.isObject())
        return {};
    QJsonArray aces = acl[u"aces"].toArray();
    for (qsizetype i = 0; i < aces.size(); ++i) {
        QJsonObject ace = aces.at(i).toObject();
        const bool hasTail = ace.contains(u"cond") || ace.contains(u"attr");
        ace.remove(u"cond");
        ace.remove(u"attr");
        ace.insert(u"tail"_s, hasTail);
        aces.replace(i, ace);
    }
    return QJsonObject{{u"null"_s, acl[u"null"]}, {u"aces"_s, aces}};
}

QJsonObject expectedDescriptor(const QJsonObject &expect)
{
    return {{u"owner"_s, expect[u"owner"]},
            {u"group"_s, expect[u"group"]},
            {u"control"_s, expect[u"control"]},
            {u"dacl"_s, expectedAcl(expect[u"dacl"])},
            {u"sacl"_s, expectedAcl(expect[u"sacl"])}};
}

bool hasTail(const SecurityDescriptor &descriptor)
{
    for (const auto *acl : {&descriptor.dacl, &descriptor.sacl}) {
        if (!*acl)
            continue;
        for (const Ace &ace : (*acl)->aces) {
            if (!ace.tail.isEmpty())
                return true;
        }
    }
    return false;
}

QList<QJsonObject> corpus()
{
    static const QList<QJsonObject> vectors = [] {
        QList<QJsonObject> all;
        QFile file(sharedFile(u"sddl/corpus.jsonl"_s));
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                all += QJsonDocument::fromJson(file.readLine()).object();
        }
        return all;
    }();
    return vectors;
}

auto readVector(const QJsonObject &vector)
{
    const auto domain = vector[u"domain"].toString(QString::fromUtf16(corpusDomain));
    return SecurityDescriptor::fromSddl(vector[u"sddl"].toString(), Sid::fromText(domain));
}

}

class TestSddlCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void corpusValid_data();
    void corpusValid();
    void corpusInvalid();
    void corpusCanonicalRights();
};

void TestSddlCorpus::corpusValid_data()
{
    QTest::addColumn<QString>("tier");
    for (const auto *tier : {"core", "lenient", "nul", "weird"})
        QTest::newRow(tier) << QString::fromLatin1(tier);
}

void TestSddlCorpus::corpusValid()
{
    if (corpus().isEmpty())
        QSKIP("The corpus is not here; set SIGILL_SHARED to the folder that holds sddl/");
    QFETCH(QString, tier);
    QStringList wrong;
    qsizetype checked = 0;
    for (const QJsonObject &vector : corpus()) {
        if (vector[u"tier"] != tier || !vector[u"valid"].toBool())
            continue;
        ++checked;
        const auto read = readVector(vector);
        if (!read)
            wrong += QString(vector[u"sddl"].toString() + u": "_s + read.error().message);
        else if (descriptorJson(*read) != expectedDescriptor(vector[u"expect"].toObject()))
            wrong += vector[u"sddl"].toString();
        // What departs from the grammar is never accepted in silence. (Conditions are not read.)
        else if (tier != u"core" && read->notices.isEmpty() && !hasTail(*read))
            wrong += QString(u"no notice: "_s + vector[u"sddl"].toString());
    }
    QVERIFY(checked > 0);
    qInfo("%lld of %lld right", checked - wrong.size(), checked);
    QCOMPARE(wrong, QStringList());
}

void TestSddlCorpus::corpusInvalid()
{
    if (corpus().isEmpty())
        QSKIP("The corpus is not here; set SIGILL_SHARED to the folder that holds sddl/");
    QStringList accepted;
    qsizetype refused = 0;
    qsizetype excepted = 0;
    for (const QJsonObject &vector : corpus()) {
        if (vector[u"valid"].toBool())
            continue;
        const auto read = readVector(vector);
        const QJsonArray kinds = vector[u"kinds"].toArray();
        if (!read) {
            QVERIFY(read.error().offset >= 0);
            QVERIFY(read.error().offset <= vector[u"sddl"].toString().size());
            ++refused;
        } else if (hasTail(*read)
                   && (kinds.contains(u"conditional"_s) || kinds.contains(u"resource"_s))) {
            // Conditions and attributes are kept as text, so what is wrong in them is not seen.
            ++excepted;
        } else {
            accepted += vector[u"sddl"].toString();
        }
    }
    qInfo("%lld refused, %lld wrong only in a condition or attribute", refused, excepted);
    QVERIFY(refused > excepted);
    QCOMPARE(accepted, QStringList());
}

void TestSddlCorpus::corpusCanonicalRights()
{
    if (corpus().isEmpty())
        QSKIP("The corpus is not here; set SIGILL_SHARED to the folder that holds sddl/");
    qsizetype checked = 0;
    for (const QJsonObject &vector : corpus()) {
        // What Windows prints for the vector.
        const QString canonical = vector[u"expect"][u"canonical"].toString();
        if (canonical.isEmpty() || vector[u"truth"] != u"windows"_s)
            continue;
        const auto read = SecurityDescriptor::fromSddl(canonical);
        QVERIFY2(read, qPrintable(canonical));
        for (const auto *acl : {&read->dacl, &read->sacl}) {
            for (const Ace &ace : *acl ? (*acl)->aces : QList<Ace>()) {
                const QString text = canonical.mid(ace.offset, ace.length);
                QCOMPARE(ace.mask.sddlText(), text.section(u';', 2, 2));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 0);
    qInfo("%lld rights fields", checked);
}

QTEST_GUILESS_MAIN(TestSddlCorpus)
#include "tst_sddlcorpus.moc"
