// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicedescriptor.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString sid(quint32 rid)
{
    return PracticeDescriptor::domainSid() + u'-' + QString::number(rid);
}

QString ace(QLatin1StringView start, const QString &trustee)
{
    return u'(' + start + u";;;"_s + trustee + u')';
}

QString descriptor(quint32 targetRid, bool withInitiators)
{
    const QString managers = sid(PracticeDescriptor::helpdesk);
    const QString manager = sid(PracticeDescriptor::contractors);

    QString text = u"O:"_s + sid(targetRid) + u"D:"_s + ace("D;;LC"_L1, manager);
    if (withInitiators) {
        text += ace("A;;DCSW"_L1, managers) + ace("A;;DCSW"_L1, sid(PracticeDescriptor::issuers))
            + ace("A;;DCSW"_L1, sid(PracticeDescriptor::administrators));
    }
    text += ace("A;;SWRC"_L1, managers) + ace("A;;RC"_L1, u"WD"_s)
        + ace("A;;CCDCLCSWSDRC"_L1, sid(targetRid)) + ace("A;;DCSW"_L1, manager)
        + ace("A;;CCDCSW"_L1, manager);
    return text + QString(text.count(u'('), QChar(u'\0'));
}

}

QString PracticeDescriptor::domainSid()
{
    return u"S-1-5-21-2127521184-1604012920-1887927527"_s;
}

QString PracticeDescriptor::unusual(int number, quint32 targetRid)
{
    const QString target = sid(targetRid);
    const QString desk = sid(helpdesk);
    const QString hired = sid(contractors);
    const QString owner = u"O:"_s + target;
    switch (number % 5) {
    case 0:
        return owner + u"D:"_s + ace("A;;CCDCLCSWSDRC"_L1, target) + ace("A;;LCSW"_L1, desk)
            + ace("D;;LC"_L1, hired) + ace("A;ID;RC"_L1, u"WD"_s);
    case 1:
        return owner + u"D:PAI"_s + ace("A;;CCDCLCSWSDRC"_L1, target) + u"(XA;;LCSW;;;"_s + desk
            + u";(@User.Department == \"Servicedesk\" && Not_Member_of {SID("_s + hired + u")}))"_s
            + u"S:(AU;SAFA;SDWD;;;WD)"_s;
    case 2: {
        QString text = owner + u"D:"_s + ace("A;;CCDCLCSWSDRC"_L1, target);
        for (quint32 group = 0; group < departments; ++group)
            text += ace(group % 7 == 0 ? "A;;LCSW"_L1 : "A;;SW"_L1, sid(firstDepartment + group));
        return text;
    }
    case 3:
        return owner + u"D:"_s + ace("A;;LCSW"_L1, desk) + u"(A;;CCDCLCSWSDRC;;;S-1-5-21"_s;
    default:
        return owner;
    }
}

QString PracticeDescriptor::enrollment(quint32 targetRid)
{
    return descriptor(targetRid, true);
}

QString PracticeDescriptor::forDesk(const QString &documented)
{
    return QString(documented).replace(u"(A;;SWRC;;;"_s, u"(A;;LCSWRC;;;"_s);
}

QString PracticeDescriptor::maintenance(quint32 targetRid)
{
    return descriptor(targetRid, false);
}

}
