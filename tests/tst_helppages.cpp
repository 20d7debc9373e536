// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/queryfield.h"
#include "domain/requestquery.h"
#include "domain/words.h"
#include "helpcontext.h"
#include "session/languages.h"
#include "support/buildplaces.h"
#include "support/helppage.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QString pageFolder(const QString &language)
{
    return projectFile(u"resources/help/"_s + language);
}

}

// What the pages of the help say, held against the program.
class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void everyPageInBothLanguages();
    void wellFormed();
    void sameStructure();
    void links();
    void everyTextOfTheProgramExists();
    void searchFields();
    void keys_data();
    void keys();
    void contextsExist();
    void everySheetHasAContext();
    void termHelp();

private:
    std::unique_ptr<WindowBed> m_bed;
};

void TestHelpPages::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
}

void TestHelpPages::everyPageInBothLanguages()
{
    for (const auto &language : Languages::available()) {
        QStringList files = QDir(pageFolder(language)).entryList({u"*.html"_s});
        QStringList names;
        for (const auto &name : HelpPages::names())
            names << name + u".html"_s;
        std::sort(names.begin(), names.end());
        QCOMPARE(files, names);
        for (const auto &name : HelpPages::names()) {
            QVERIFY2(!HelpPages::title(name, language).isEmpty(), qPrintable(name));
            QVERIFY2(HelpPages::text(name, language).size() > 200, qPrintable(name));
        }
    }
    QVERIFY(HelpPages::html(u"nowhere"_s, u"en"_s).isEmpty());
}

void TestHelpPages::wellFormed()
{
    for (const auto &language : Languages::available()) {
        for (const auto &name : HelpPages::names()) {
            const HelpPage page(name, language);
            QVERIFY2(page.problem.isEmpty(), qPrintable(name + u": "_s + page.problem));
            QCOMPARE(page.language, language);
            // One heading of the page, the same as its title.
            QCOMPARE(page.headings.size(), 1);
            QCOMPARE(page.headings.constFirst(), HelpPages::title(name, language));
        }
    }
}

// Whoever reads one language finds the same places as those who read the other.
void TestHelpPages::sameStructure()
{
    for (const auto &name : HelpPages::names()) {
        const HelpPage english(name, u"en"_s);
        const HelpPage swedish(name, u"sv"_s);
        QCOMPARE(swedish.anchors, english.anchors);
        QCOMPARE(swedish.links, english.links);
        if (name != "terms"_L1)
            QCOMPARE(swedish.elements, english.elements);
    }
}

void TestHelpPages::links()
{
    for (const auto &language : Languages::available()) {
        for (const auto &name : HelpPages::names()) {
            const HelpPage page(name, language);
            for (const auto &link : page.links) {
                const QUrl url(link);
                QVERIFY2(url.isRelative(), qPrintable(link));
                const QString target = url.path().isEmpty() ? name : url.path().chopped(5);
                QVERIFY2(HelpPages::names().contains(target), qPrintable(name + u": "_s + link));
                if (url.hasFragment()) {
                    QVERIFY2(HelpPage(target, language).anchors.contains(url.fragment()),
                             qPrintable(name + u": "_s + link));
                }
            }
            // From the first page everything is in reach.
            if (name != HelpPages::names().constFirst()) {
                QVERIFY2(HelpPage(HelpPages::names().constFirst(), language)
                             .links.contains(name + u".html"_s),
                         qPrintable(name));
            }
        }
    }
}

// What is bold is a text of the program in that language.
void TestHelpPages::everyTextOfTheProgramExists()
{
    const auto texts = HelpPage::textsOfProgram();
    QVERIFY(texts.value(u"sv"_s).size() > 1000);
    QStringList missing;
    for (const auto &language : Languages::available()) {
        for (const auto &name : HelpPages::names()) {
            for (const auto &text : HelpPage(name, language).bold) {
                if (!texts.value(language).contains(HelpPage::plain(text)))
                    missing << u"%1 (%2): “%3”"_s.arg(name, language, text);
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestHelpPages::searchFields()
{
    for (const auto &language : Languages::available()) {
        m_bed->session.languages().use(language);
        QStringList told = HelpPage(u"finding"_s, language).anchors.filter(u"field-"_s);
        QStringList known;
        for (const auto field : QueryFields::named()) {
            const QString name = QueryFields::name(field);
            known << u"field-"_s + name;
            const auto names = HelpPage(u"finding"_s, language).rows.value(known.constLast());
            QVERIFY(!names.isEmpty());
            // Every name that is told means the field, and the one of the language is told.
            const auto words = names.constFirst().split(u", "_s);
            for (const auto &word : words)
                QVERIFY2(QueryFields::fromName(word) == field, qPrintable(word));
            QVERIFY2(words.contains(name), qPrintable(name));
            QVERIFY2(words.contains(QueryFields::word(field)),
                     qPrintable(QueryFields::word(field)));
            // The example is a search that makes sense.
            for (const auto &example : names.constLast().split(u", "_s, Qt::SkipEmptyParts)) {
                if (example.count(u'"') % 2 == 0) {
                    QVERIFY2(RequestQuery::fromText(example).problems().isEmpty(),
                             qPrintable(example));
                }
            }
        }
        QCOMPARE(told, known);
    }
}

void TestHelpPages::keys_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : Languages::available())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelpPages::keys()
{
    QFETCH(QString, language);
    m_bed->session.languages().use(language);
    QCoreApplication::processEvents();
    QStringList known;
    for (const auto *action : m_bed->window->actions().all()) {
        if (!action->shortcut().isEmpty()) {
            known << HelpPage::plain(action->text()) + u": "_s
                    + action->shortcut().toString(QKeySequence::NativeText);
        }
    }
    QStringList told = HelpPage(u"keys"_s, language).keys;
    QVERIFY(known.size() > 20);
    std::sort(known.begin(), known.end());
    std::sort(told.begin(), told.end());
    QCOMPARE(told, known);
}

void TestHelpPages::contextsExist()
{
    for (const auto &address : HelpContext::addresses()) {
        const QString page = address.section(u'#', 0, 0);
        const QString place = address.section(u'#', 1);
        QVERIFY2(HelpPages::names().contains(page), qPrintable(address));
        if (!place.isEmpty())
            QVERIFY2(HelpPage(page, u"sv"_s).anchors.contains(place), qPrintable(address));
    }
}

void TestHelpPages::everySheetHasAContext()
{
    static const QRegularExpression form(u"class (\\w+) : public Sheet\\b"_s);
    int sheets = 0;
    QStringList classes;
    for (const auto &name : QDir(projectFile(u"ui"_s)).entryList({u"*.h"_s})) {
        QFile file(projectFile(u"ui/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = QRegularExpression(u"class (\\w+) : "_s).globalMatch(text);
             match.hasNext();)
            classes << match.next().captured(1);
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        ++sheets;
        QVERIFY2(HelpContext::addresses().contains(match.captured(1)),
                 qPrintable(match.captured(1)));
    }
    QVERIFY(sheets > 10);
    // And nothing is told about what is no longer there.
    for (auto it = HelpContext::addresses().cbegin(); it != HelpContext::addresses().cend(); ++it)
        QVERIFY2(classes.contains(it.key()), qPrintable(it.key()));
}

// Each action on requests tells what happens on the server, and the API's word.
void TestHelpPages::termHelp()
{
    for (const auto &language : Languages::available()) {
        m_bed->session.languages().use(language);
        QCoreApplication::processEvents();
        auto &actions = m_bed->window->actions();
        for (const auto change : WindowActions::changes) {
            const QString text = actions.change(change)->whatsThis();
            QVERIFY2(text.contains(apiWord(change)), qPrintable(text));
            QVERIFY2(text.contains(Words::effect(change)), qPrintable(text));
            QVERIFY(actions.change(change)->toolTip().contains(apiWord(change)));
        }
    }
    QCOMPARE(m_bed->window->actions().whatsThis->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
}

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
