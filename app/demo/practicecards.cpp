// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicecards.h"

#include "demo/practicerandom.h"
#include "demo/practicetexts.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using CardKind = CardObject::Kind;

constexpr qint64 secondsOfDay = 24 * 60 * 60;
// Both without a published meaning; what the documented ones have.
constexpr int primaryFlag = 1;
constexpr int certificateType = 1;
constexpr int documentedVersion = 46;
// One that has no published name, as a real server may have.
constexpr auto unnamedStatus = static_cast<ProfileStatus>(5);

QUuid documentedCard()
{
    return QUuid::fromString("17cf063d-e337-4aa9-a822-346554ddd3c9"_L1);
}

// A stream of its own for each id.
PracticeRandom streamOf(const QUuid &id)
{
    const auto hash = QCryptographicHash::hash(id.toRfc4122(), QCryptographicHash::Sha256);
    return PracticeRandom(qFromBigEndian<quint64>(hash.constData()));
}

QString hexadecimal(PracticeRandom &random, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(random.below(256));
    return QString::fromLatin1(text.toHex().toUpper());
}

bool replacesWhatItActsOn(RequestType type)
{
    return type == RequestType::Recover || type == RequestType::RecoverOnBehalf
        || type == RequestType::Disable || type == RequestType::Retire;
}

// One of the two ends of a request: what it acts on, or what it made.
struct End
{
    const Request *request = nullptr;
    QUuid profile;
    QUuid smartcard;
    bool isMade = false;

    ProfileStatus status(CardKind kind) const
    {
        const bool isDone = request->status == RequestStatus::Completed;
        if (isMade && !isDone)
            return kind == CardKind::Profile ? ProfileStatus::New : ProfileStatus::Assigned;
        if (!isMade && isDone && replacesWhatItActsOn(request->type))
            return ProfileStatus::Disabled;
        auto random = streamOf(profile);
        return !isMade && random.percent(4) ? unnamedStatus : ProfileStatus::Active;
    }
};

std::optional<End> endOf(const PracticeStore &store, const CardObject &object)
{
    const auto *request = store.requestNaming(object.id);
    if (!request)
        return std::nullopt;
    const End old{request, request->oldProfile, request->oldSmartcard, false};
    const End made{request, request->newProfile, request->newSmartcard, true};
    // What it acts on goes first: Unblock leaves that as it is.
    for (const auto &end : {old, made}) {
        if (object.id == (object.kind == CardKind::Profile ? end.profile : end.smartcard))
            return end;
    }
    return std::nullopt;
}

// As in get-smartcard-profile-certificates.md.
QList<IssuedCertificate> documentedCertificates()
{
    static const QList<QPair<QString, QString>> rows{
        {u"1B0000B01052AFA01313FB77AC00010000B010"_s,
         u"C52B0C5FB8AAD31A5B239FF2712ED14122D67D30"_s},
        {u"1B0000B011AB48AE7D664ED5D900010000B011"_s,
         u"E7C4324896271BE869544FF28AA2B1BF3B3BDFCF"_s},
        {u"1B0000B01ABCF2D38A0CCEAD8F00010000B01A"_s,
         u"D9293B5414C644888444541B64631E90F2612425"_s},
        {u"1B0000B1F02865CF2C3A9DD96D00010000B1F0"_s,
         u"6615DDC8603DBA789D724502627682F37D0FC2D0"_s}};
    QList<IssuedCertificate> certificates;
    for (const auto &[serialNumber, thumbprint] : rows) {
        IssuedCertificate certificate;
        certificate.templateName = u"ContosoVirtualSmartCardLimitedRelease-KSP"_s;
        certificate.serialNumber = serialNumber;
        certificate.thumbprint = thumbprint;
        certificate.type = certificateType;
        certificates.append(certificate);
    }
    return certificates;
}

IssuedCertificate madeUp(PracticeRandom &random)
{
    static const QStringList templates{u"ContosoSmartcardLogon"_s, u"ContosoSignature"_s,
                                       u"ContosoEncryption"_s, u"KSPusercertificate"_s};
    IssuedCertificate certificate;
    certificate.templateName = random.oneOf(templates);
    certificate.serialNumber = u"2700"_s + hexadecimal(random, 17);
    certificate.thumbprint = hexadecimal(random, 20);
    certificate.type = certificateType;
    certificate.isArchivedOnCa = certificate.templateName == templates.at(2);
    certificate.isKeyHistory = certificate.isArchivedOnCa && random.percent(30);
    return certificate;
}

// Some have expired, some will soon, and a few are not valid yet.
void setValidity(IssuedCertificate &certificate, PracticeRandom &random, const QDateTime &now)
{
    const qint64 life = (random.percent(60) ? 365 : 730) * secondsOfDay;
    const auto fate = random.below(100);
    const qint64 moment = random.below(secondsOfDay);
    if (certificate.isKeyHistory || fate < 15) {
        certificate.notAfter = now.addSecs(-random.below(200) * secondsOfDay - moment - 1);
    } else if (fate < 35) {
        certificate.notAfter = now.addSecs(random.below(29) * secondsOfDay + moment);
    } else if (fate < 40) {
        certificate.notAfter = now.addSecs(life + random.below(10) * secondsOfDay + moment + 1);
    } else {
        certificate.notAfter
            = now.addSecs((31 + random.below(life / secondsOfDay - 31)) * secondsOfDay + moment);
    }
    certificate.notBefore = certificate.notAfter.addSecs(-life);
}

}

PracticeCards::PracticeCards(const PracticeStore &store, const QDateTime &now)
    : m_store(store)
    // The API tells no fractions of a second here.
    , m_now(QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC))
{
}

std::optional<CertificateProfile> PracticeCards::profile(const QUuid &id) const
{
    const auto end = endOf(m_store, {CardKind::Profile, id});
    if (!end)
        return std::nullopt;
    auto random = streamOf(id);
    CertificateProfile profile;
    profile.id = id;
    profile.status = end->status(CardKind::Profile);
    profile.flags = primaryFlag;
    profile.parent = end->isMade ? end->request->oldProfile : QUuid();
    profile.assignedUser = end->request->target;
    profile.profileTemplate = end->request->profileTemplate;
    profile.templateVersion
        = end->smartcard == documentedCard() ? documentedVersion : int(random.below(60)) + 1;
    return profile;
}

std::optional<Smartcard> PracticeCards::smartcard(const QUuid &id) const
{
    const auto end = endOf(m_store, {CardKind::Smartcard, id});
    if (!end)
        return std::nullopt;
    auto random = streamOf(id);
    Smartcard card;
    card.id = id;
    card.status = end->status(CardKind::Smartcard);
    card.flags = primaryFlag;
    card.parent = end->isMade ? end->request->oldSmartcard : QUuid();
    card.assignedUser = end->request->target;
    card.profileTemplate = end->request->profileTemplate;
    card.templateVersion = static_cast<int>(random.below(60)) + 1;
    card.serialNumber = random.guid().toString();
    if (random.percent(10))
        card.comment = random.oneOf(PracticeTexts::comments());
    card.middleware = u"MSBaseCSP"_s;
    card.answerToReset = u"3b8d0180fba000000397425446590301c8"_s;
    if (id == documentedCard()) {
        card.templateVersion = documentedVersion;
        card.serialNumber = u"{bc88f13f-83ba-4037-8262-46eba1291c6e}"_s;
        card.comment.clear();
    }
    return card;
}

std::optional<QList<IssuedCertificate>> PracticeCards::certificates(const CardObject &holder) const
{
    const auto end = endOf(m_store, holder);
    if (!end)
        return std::nullopt;
    const auto status = end->status(holder.kind);
    if (status == ProfileStatus::New || status == ProfileStatus::Assigned)
        return QList<IssuedCertificate>();
    if (end->smartcard == documentedCard())
        return documentedCertificates();
    auto random = streamOf(end->profile.isNull() ? end->smartcard : end->profile);
    const auto count = 1 + random.below(4);
    const bool tellsTimes = !random.percent(10);
    QList<IssuedCertificate> certificates;
    for (int i = 0; i < count; ++i) {
        auto certificate = madeUp(random);
        if (tellsTimes) {
            setValidity(certificate, random, m_now);
            certificate.issuer = u"CA01.corp.contoso.com\\Contoso Issuing CA 1"_s;
            certificate.requester = u"CONTOSO\\svc-mimcm-agent"_s;
            certificate.status = 0;
        }
        certificates.append(certificate);
    }
    return certificates;
}

std::optional<QStringList> PracticeCards::operations(const CardObject &holder) const
{
    const auto end = endOf(m_store, holder);
    if (!end)
        return std::nullopt;
    switch (end->status(holder.kind)) {
    case ProfileStatus::Active:
        // As in get-profile-state-operations.md and get-profile-data.md.
        return holder.kind == CardKind::Smartcard
            ? QStringList{u"renew"_s, u"unblock"_s, u"retire"_s}
            : QStringList{u"renew"_s, u"disable"_s, u"recover"_s};
    case ProfileStatus::Disabled:
        return QStringList{u"recover"_s};
    default:
        return QStringList();
    }
}

}
