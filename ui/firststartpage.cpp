// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststartpage.h"

#include "announcer.h"
#include "domain/buildparts.h"
#include "icons.h"
#include "serverchoice.h"
#include "statecolors.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int welcomeIconSize = 40;
constexpr int pageWidth = 720;

QLabel *label(QWidget *parent, qreal scale, bool isBold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

}

FirstStartPage::FirstStartPage(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    build();
    fillLanguages();
    connect(m_connect, &QPushButton::clicked, this, &FirstStartPage::connectToServer);
    connect(m_address, &QLineEdit::returnPressed, this, &FirstStartPage::connectToServer);
    connect(m_address, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_more, &QPushButton::clicked, this, &FirstStartPage::serverWanted);
    connect(m_practice, &QPushButton::clicked, this, &FirstStartPage::practiceWanted);
    connect(m_help, &QPushButton::clicked, this, &FirstStartPage::helpWanted);
    retranslate();
}

void FirstStartPage::build()
{
    auto *content = new QWidget;
    content->setMaximumWidth(pageWidth * fontMetrics().height() / 16);
    m_icon = new QLabel(content);
    m_title = label(content, 1.5, true);
    m_languageLabel = label(content, 1, false);
    m_languageLabel->setWordWrap(false);
    m_language = new QComboBox(content);
    m_address = new QLineEdit(content);
    m_connect = new QPushButton(content);
    m_more = new QPushButton(content);
    m_problem = label(content, 1, false);
    m_practiceText = label(content, 1, false);
    m_practice = new QPushButton(content);
    m_help = new QPushButton(content);
    m_language->setObjectName(u"firstLanguageComboBox"_s);
    m_address->setObjectName(u"firstAddressLineEdit"_s);
    m_connect->setObjectName(u"firstConnectButton"_s);
    m_more->setObjectName(u"firstMoreButton"_s);
    m_problem->setObjectName(u"firstProblemLabel"_s);
    m_practice->setObjectName(u"practiceButton"_s);
    m_help->setObjectName(u"firstHelpButton"_s);
    m_languageLabel->setBuddy(m_language);
    m_problem->hide();
    m_connect->setAutoDefault(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_languageLabel);
    head->addWidget(m_language);
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(24, 24, 24, 24);
    page->setSpacing(20);
    page->addStretch();
    page->addLayout(head);
    for (size_t number = 0; number < stepCount; ++number) {
        auto *step = addStep(page, number);
        if (number > 0)
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(m_connect);
        row->addWidget(m_more);
        row->addStretch();
        step->addWidget(m_address);
        step->addLayout(row);
        step->addWidget(m_problem);
    }
    m_stepTitles.front()->setBuddy(m_address);
    auto *line = new QFrame(content);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    page->addWidget(line);
    page->addWidget(m_practiceText);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_practice);
    ways->addWidget(m_help);
    ways->addStretch();
    page->addLayout(ways);
    page->addStretch();
    // What cannot be had is not offered.
    const bool hasPractice = BuildParts::has(BuildParts::Part::PracticeServer);
    m_practiceText->setVisible(hasPractice);
    m_practice->setVisible(hasPractice);

    auto *middle = new QWidget;
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addStretch(1);
    columns->addWidget(content, 1000);
    columns->addStretch(1);
    setWidget(middle);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    middle->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_address);
    // In the order in which they are read.
    const QList<QWidget *> order{m_language, m_address, m_connect, m_more, m_practice, m_help};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QVBoxLayout *FirstStartPage::addStep(QVBoxLayout *steps, size_t number)
{
    auto *content = steps->parentWidget();
    auto *digit = label(content, 1.5, true);
    digit->setWordWrap(false);
    digit->setText(QString::number(number + 1));
    digit->setMinimumWidth(welcomeIconSize);
    digit->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    QPalette colours = digit->palette();
    colours.setColor(QPalette::WindowText, StateColors::quietText(palette()));
    digit->setPalette(colours);
    m_stepTitles[number] = label(content, 1.1, true);
    m_stepTexts[number] = label(content, 1, false);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(m_stepTitles[number]);
    lines->addWidget(m_stepTexts[number]);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(digit, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    steps->addLayout(row);
    return lines;
}

void FirstStartPage::fillLanguages()
{
    auto &languages = m_session.languages();
    const auto codes = Languages::available();
    for (const auto &code : codes)
        m_language->addItem(Languages::nativeName(code), code);
    const auto follow = [this] {
        m_language->setCurrentIndex(m_language->findData(m_session.languages().current()));
    };
    follow();
    connect(&languages, &Languages::changed, this, follow);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        m_session.settings().set(Settings::Key::Language, code);
        m_session.languages().use(code);
    });
}

void FirstStartPage::retranslate()
{
    m_icon->setPixmap(Icons::named(u"sigill"_s)
                          .pixmap(QSize(welcomeIconSize, welcomeIconSize), devicePixelRatioF()));
    m_title->setText(tr("Welcome to Sigill"));
    m_languageLabel->setText(tr("Lan&guage:"));
    m_language->setAccessibleName(tr("Language"));
    m_stepTitles[0]->setText(tr("&Address of your MIM CM server"));
    m_stepTexts[0]->setText(tr("With its virtual directory. Those who run the server know it."));
    m_stepTitles[1]->setText(tr("Sign in"));
    m_stepTexts[1]->setText(tr("Sigill uses the Windows sign-in (Kerberos ticket) that you already "
                               "have. Where that does not work, it says why and offers another "
                               "way."));
    m_stepTitles[2]->setText(tr("Work the list"));
    m_stepTexts[2]->setText(tr("The requests that wait appear here. Choose one to read it, then "
                               "complete, cancel or abandon it."));
    m_address->setPlaceholderText(u"https://mimcm.contoso.com/CertificateManagement"_s);
    // Where there is no room for it.
    m_address->setToolTip(m_address->placeholderText());
    m_address->setAccessibleName(tr("Address of your MIM CM server"));
    m_connect->setText(tr("&Connect"));
    //: button: opens a form with more than the server's address
    m_more->setText(tr("&More…"));
    m_more->setToolTip(tr("Name the server, or say that it is a test server"));
    m_practiceText->setText(tr("No server at hand? Practise first: a practice server with "
                               "invented requests opens in a window of its own. Nothing there is "
                               "real."));
    m_practice->setText(tr("&Try with the practice server"));
    m_help->setText(tr("Hel&p: first steps"));
    setAccessibleName(tr("Welcome to Sigill"));
    m_problem->hide();
}

void FirstStartPage::connectToServer()
{
    const auto profile
        = ServerChoice::profileOf(m_session.settings(), m_address->text(), QString(), std::nullopt);
    if (!profile) {
        m_address->setFocus();
        return say(profile.error());
    }
    ServerChoice::use(m_session, *profile);
}

void FirstStartPage::say(const QString &problem)
{
    m_problem->setText(problem);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, StateColors::text(StateColors::State::Error, palette()));
    m_problem->setPalette(colours);
    m_problem->show();
    Announcer::say(*this, problem);
}

void FirstStartPage::tellPracticeFailed()
{
    say(tr("The practice window could not be opened."));
}

void FirstStartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
