// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practiceroute.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

bool same(QStringView segment, QStringView word)
{
    return segment.compare(word, Qt::CaseInsensitive) == 0;
}

using Kind = PracticeRoute::Kind;

// Of what follows the GUID of a profile or smart card.
Kind cardRoute(const QList<QStringView> &arguments)
{
    if (arguments.size() == 1)
        return Kind::CardObject;
    if (arguments.size() == 2 && same(arguments[1], u"certificates"))
        return Kind::Certificates;
    if (arguments.size() == 2 && same(arguments[1], u"operations"))
        return Kind::Operations;
    return Kind::UnknownInApi;
}

}

QByteArray PracticeRoute::part() const
{
    if (kind == Kind::Certificates)
        return "certificates";
    return kind == Kind::Operations ? "operations" : "";
}

PracticeRoute PracticeRoute::of(const QString &path)
{
    const auto segments = QStringView(path).split(u'/', Qt::SkipEmptyParts);
    if (segments.size() < 2 || !same(segments[0], u"CertificateManagement")
        || !same(segments[1], u"api"))
        return {};
    PracticeRoute route{.kind = Kind::UnknownInApi};
    if (segments.size() < 4 || !same(segments[2], u"v1.0"))
        return route;

    route.controller = segments[3].toString();
    const auto arguments = segments.size() - 4;
    if (same(segments[3], u"profiletemplates") && arguments == 0) {
        route.kind = Kind::ProfileTemplates;
    } else if (same(segments[3], u"requests") && arguments == 0) {
        route.kind = Kind::Requests;
    } else if (same(segments[3], u"requests") && arguments == 1) {
        const auto guid = guidFromText(segments[4]);
        route.kind = guid ? Kind::Request : Kind::NoRequest;
        route.id = RequestId(guid.value_or(QUuid()));
    } else if (same(segments[3], u"profiles") || same(segments[3], u"smartcards")) {
        route.kind = cardRoute(segments.mid(4));
        if (route.kind == Kind::UnknownInApi)
            return route;
        route.cardKind = same(segments[3], u"profiles") ? CardObject::Kind::Profile
                                                        : CardObject::Kind::Smartcard;
        const auto guid = guidFromText(segments[4]);
        route.kind = guid ? route.kind : Kind::NoCardObject;
        route.id = RequestId(guid.value_or(QUuid()));
    }
    return route;
}

}
