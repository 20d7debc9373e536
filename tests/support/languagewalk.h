// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicetexts.h"
#include "domain/visibletext.h"
#include "libraries.h"
#include "session/account.h"
#include "support/textwalk.h"
#include "support/windowbed.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSysInfo>

namespace Sigill {

// What is the same in both languages. Data of requests stand between ¤ signs in these tests.
inline const QStringList sameInBoth{
    u"</?p[^>]*>"_s, // of tooltips
    u"¤[^¤]*¤"_s,
    u"\\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\}?"_s, // GUIDs
    u"\\b[0-9a-f]{8}…"_s, // and the short form
    u"S-1-[-0-9]+"_s,
    u"\\bS\\d+\\b"_s, // the number of an entry in the SACL
    u"([A-Z]{2} ?)+\\(0x[0-9a-f]+\\)|[A-Z]{2}: bit 0x[0-9a-f]+"_s, // rights
    u"\\d+ (s|min)\\b"_s,
    u"\\bUTC[+−]"_s,
    u"(Ctrl\\+|Alt\\+)*\\b(F\\d+|Esc|[A-Z0-9])\\b"_s, // keys
    u"https://mimcm\\.contoso\\.com/CertificateManagement"_s,
    u"http://127\\.0\\.0\\.1:\\d+/CertificateManagement"_s, // the practice server
    u"\\bcm\\.example\\b"_s, // behind a proxy
    u"[A-Z:]*[/\\\\]\\S*[/\\\\]journal\\.sqlite"_s,
    u"\\b(Sigill|Status|Server|SDDL|JSON|Test|English|Svenska|Qt|TLS|Version)\\b"_s,
    u"^CONTOSO\\\\anna$"_s, // an account, as an example
    u"\\b[0-9A-Fa-f]{34,40}\\b"_s, // their numbers
    u"\\bCONTOSO\\\\svc-mimcm-agent\\b"_s, // who made them
    u"\\bCA01\\.corp\\.contoso\\.com\\\\Contoso Issuing CA 1\\b"_s,
    u"\\b(Contoso\\w*|KSP\\w*|MSBaseCSP)(-KSP)?\\b"_s, // of practice cards and certificates
    QRegularExpression::escape(QSysInfo::prettyProductName()) + u", .*"_s,
    u"^(&?OK|Ctrl|Alt|objectGUID)$"_s,
    u"\\b%1\\b"_s.arg(QRegularExpression::escape(accountName())), // who runs the test
    u"^Scroll (Left|Right)$"_s, // QTabBar names these two buttons once, when it is made
};

// Mnemonics that stand for two things among these texts.
inline QStringList clashes(const QStringList &texts)
{
    QStringList found;
    QHash<QKeySequence, QString> taken;
    for (const auto &text : texts) {
        const auto mnemonic = QKeySequence::mnemonic(text);
        if (mnemonic.isEmpty())
            continue;
        if (taken.contains(mnemonic))
            found << u"“%1” and “%2”"_s.arg(taken.value(mnemonic), text);
        taken.insert(mnemonic, text);
    }
    return found;
}

inline QStringList actionTexts(const QWidget &menu)
{
    QStringList texts;
    for (const auto *action : menu.actions())
        texts << action->text();
    return texts;
}

// Puts what people wrote into requests between signs that set it off from the program's own texts.
inline void markRequests(WindowBed &bed)
{
    auto requests = bed.host->requests();
    for (auto &request : requests) {
        for (auto &item : request.dataCollection)
            item = {u"¤name¤"_s, u"¤value¤"_s};
        request.comment = u"¤comment¤"_s;
    }
    bed.host->replace(requests);
}

// Switches a window between English and Swedish, state by state, and collects what stayed in the
// other language and which mnemonics stand for two things.
class LanguageWalk
{
public:
    explicit LanguageWalk(WindowBed &bed)
        : m_bed(bed)
    {
    }

    // Each in the test's output; all of them.
    QStringList tellProblems() const
    {
        for (const auto &problem : m_problems)
            qInfo("%s", qPrintable(problem));
        return m_problems;
    }

    void use(const QString &language)
    {
        m_bed.session.languages().use(language);
        QCoreApplication::processEvents();
    }

    // Switches to Swedish and back, and notes what did not follow.
    void compare(const QString &state)
    {
        use(u"en"_s);
        noteSheetClashes(state + u" (en)"_s);
        const auto english = TextWalk::of(*m_bed.window);
        use(u"sv"_s);
        noteSheetClashes(state + u" (sv)"_s);
        const auto swedish = TextWalk::of(*m_bed.window);
        compareTexts(state, english, swedish);
        use(u"en"_s);
        compareTexts(state + u", back"_s, TextWalk::of(*m_bed.window), swedish);
    }

    void compareTexts(const QString &state, const Texts &english, const Texts &swedish)
    {
        if (english.isEmpty())
            m_problems << state + u": no texts at all"_s;
        QStringList lost;
        for (auto it = english.cbegin(); it != english.cend(); ++it) {
            const auto found = swedish.constFind(it.key());
            if (found == swedish.constEnd())
                lost << u"“%1” at %2"_s.arg(*it, it.key());
            else if (*found == *it && !isSameInBoth(*it))
                m_problems << u"%1: the same at %2: “%3”"_s.arg(state, it.key(), *it);
        }
        if (!lost.isEmpty()) {
            m_problems << u"%1: %2 texts in one language only, such as %3"_s.arg(state)
                              .arg(lost.size())
                              .arg(lost.first());
        }
    }

    void noteMenuClashes(const QString &language)
    {
        use(language);
        const auto menus = m_bed.window->findChildren<QMenu *>();
        for (const auto *menu : menus)
            note(language + u' ' + menu->title(), actionTexts(*menu));
        QMenu contextMenu;
        m_bed.window->menus().fillContextMenu(contextMenu);
        note(language + u" context menu"_s, actionTexts(contextMenu));
    }

    bool isSameInBoth(QString text) const
    {
        static const QRegularExpression same(u"(%1)"_s.arg(sameInBoth.join(u")|("_s)));
        static const QRegularExpression letter(u"\\p{L}"_s);
        if (!text.contains(letter))
            return true;
        const auto &names = m_bed.session.requests().texts().names();
        const auto templates = names.templateNames();
        for (const auto &name : templates) {
            // In a menu as well.
            text.remove(visibleLine(name, 60).replace(u'&', u"&&"_s));
            text.remove(name);
        }
        for (const auto &comment : PracticeTexts::comments())
            text.remove(comment);
        const auto libraries = Libraries::all(u"en"_s);
        for (const auto &library : libraries) {
            if (text == library.name || text == library.version || text == library.licence
                || text == library.home)
                return true;
        }
        if (const auto *run = m_bed.session.run()) {
            for (const auto &item : run->items()) {
                if (item.outcome.error && !item.outcome.error->serverMessage.isEmpty())
                    text.remove(item.outcome.error->serverMessage);
            }
        }
        return !text.remove(same).contains(letter);
    }

private:
    void note(const QString &place, const QStringList &texts)
    {
        for (const auto &clash : clashes(texts))
            m_problems << u"%1: one mnemonic for two: %2"_s.arg(place, clash);
    }

    // A sheet lies over the window, and the menu bar still hears its keys.
    void noteSheetClashes(const QString &state)
    {
        QStringList texts = actionTexts(*m_bed.window->menuBar());
        const auto sheets = m_bed.window->findChildren<Sheet *>();
        for (const auto *sheet : sheets) {
            for (const auto *button : sheet->findChildren<QAbstractButton *>())
                texts << (button->isVisible() ? button->text() : QString());
            for (const auto *label : sheet->findChildren<QLabel *>())
                texts << (label->isVisible() && label->buddy() ? label->text() : QString());
        }
        note(state, texts);
    }

    WindowBed &m_bed;
    QStringList m_problems;
};

}
