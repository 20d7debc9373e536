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
    }
    return route;
}

}
