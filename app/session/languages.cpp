// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The system's own settings where it speaks this language. Otherwise Sweden's: its dates in
// English are the unambiguous 2026-03-05 14:07.
QLocale localeFor(const QString &code)
{
    const QLocale wanted(code);
    const QLocale system = QLocale::system();
    if (system.language() == wanted.language() && system != QLocale::c())
        return system;
    return QLocale(wanted.language(), QLocale::Sweden);
}

QString systemLanguage()
{
    const auto languages = QLocale::system().uiLanguages();
    for (const auto &language : languages) {
        const QString code = language.section(u'-', 0, 0);
        if (Languages::available().contains(code))
            return code;
    }
    return u"en"_s;
}

}

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

QStringList Languages::available()
{
    return {u"en"_s, u"sv"_s};
}

QString Languages::nativeName(const QString &code)
{
    return code == "sv"_L1 ? u"Svenska"_s : u"English"_s;
}

void Languages::use(const QString &code)
{
    const QString language = available().contains(code) ? code : systemLanguage();
    if (language == m_current)
        return;
    m_current = language;
    m_locale = localeFor(language);
    QLocale::setDefault(m_locale);

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    // Qt's own texts are English in the source; ours need a file for English plurals too.
    if (m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/sigill_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_program);
    Q_EMIT changed();
}

}
