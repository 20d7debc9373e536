// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace Sigill {

// The language of the program, of Qt's own texts in it, and of dates, numbers and sorting. Windows
// are told by QEvent::LanguageChange, everything else by changed().
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent);

    // Codes of the languages there are, such as "sv".
    static QStringList available();
    // The language's own name for itself.
    static QString nativeName(const QString &code);

    QString current() const { return m_current; }
    const QLocale &locale() const { return m_locale; }

    // An empty or unknown code means the system's language, else English.
    void use(const QString &code);

Q_SIGNALS:
    void changed();

private:
    QString m_current;
    QLocale m_locale;
    QTranslator m_program;
    QTranslator m_qt;
};

}
