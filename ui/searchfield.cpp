// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfield.h"

#include "announcer.h"
#include "clearbutton.h"
#include "domain/visibletext.h"
#include "icons.h"
#include "models/querysuggestions.h"
#include "session/session.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int insertedRole = Qt::UserRole;
constexpr int mostSuggestions = 12;

}

SearchField::SearchField(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStandardItemModel(this))
    , m_problem(addAction(Icons::named(u"warning"_s), TrailingPosition))
{
    setObjectName(u"filterLineEdit"_s);
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    m_problem->setVisible(false);
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostSuggestions);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &suggestion) {
                // The completer hides its list after this, and the next one would go with it.
                QTimer::singleShot(0, this, [this, inserted = suggestion.data(insertedRole)] {
                    insert(inserted.toString());
                });
            });
    connect(this, &QLineEdit::textChanged, this, &SearchField::takeText);
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(2); });
    connect(&session.requests(), &RequestModel::operatorChanged, this, &SearchField::showProblem);
    retranslate();
}

void SearchField::setQuery(const RequestQuery &query)
{
    setText(query.text(RequestQuery::Spelling::Local));
}

void SearchField::takeText()
{
    m_query = RequestQuery::fromText(text());
    m_session.requests().setFilterText(text());
    showProblem();
}

void SearchField::suggest(qsizetype leastLetters)
{
    const QuerySuggestions all(m_session.requests().texts());
    const auto offer = all.at(text(), cursorPosition(), leastLetters);
    m_start = offer.start;
    m_length = offer.length;
    m_suggestions->clear();
    for (const auto &suggestion : offer.suggestions) {
        const QString shown = suggestion.text.trimmed();
        auto *item = new QStandardItem(
            suggestion.explanation.isEmpty() ? shown : shown + u"   "_s + suggestion.explanation);
        item->setData(suggestion.text, insertedRole);
        m_suggestions->appendRow(item);
    }
    if (offer.suggestions.isEmpty())
        return m_completer->popup()->hide();
    // Below the word that it is about, as wide as its texts.
    const int x = fontMetrics().horizontalAdvance(text().left(static_cast<int>(m_start)));
    const int width = m_completer->popup()->sizeHintForColumn(0) + 40;
    m_completer->complete(QRect(std::min(x, this->width() / 2), 0, width, height()));
}

void SearchField::insert(const QString &inserted)
{
    QString whole = text();
    whole.replace(m_start, m_length, inserted);
    setText(whole);
    setCursorPosition(static_cast<int>(m_start + inserted.size()));
    // A field wants its value.
    if (!inserted.endsWith(u' '))
        suggest(0);
}

void SearchField::showProblem()
{
    QString problem;
    for (const auto &known : m_query.problems()) {
        // A field without a value is being written.
        if (known.kind != QueryProblem::Kind::NoValue && problem.isEmpty())
            problem = known.sentence();
    }
    if (problem.isEmpty() && m_query.looksAtMine() && !m_session.requests().knowsOperator())
        problem = tr("No directory tells who you are: nothing is known to be yours.");
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setToolTip(visibleToolTip(problem));
    Q_EMIT problemChanged(problem);
    if (accessibleDescription() == problem)
        return;
    setAccessibleDescription(problem);
    Announcer::say(*this, problem);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Filter requests"));
    setAccessibleName(tr("Filter requests"));
    ClearButton::name(*this);
    setToolTip(tr("Shows the requests in which every word occurs.\n"
                  "With the name of a field a word is looked for there alone: %1\n"
                  "Ctrl+Space offers fields and values.")
                   .arg(QueryFields::word(QueryField::Target) + u":anna "_s
                        + QueryFields::word(QueryField::Age) + u">3d"_s));
    // The same search in the new language; what is wrong with it stays as it was written.
    const QString spelled = m_query.text(RequestQuery::Spelling::Local);
    if (!m_query.isEmpty() && m_query.problems().isEmpty())
        setText(spelled);
    showProblem();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    auto *popup = m_completer->popup();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (popup->isVisible() && (isReturn || key == Qt::Key_Escape)) {
        // What is chosen in the list is the completer's; else the list only goes away.
        if (isReturn && popup->selectionModel()->hasSelection())
            return event->ignore();
        return popup->hide();
    }
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return suggest(0);
    if (key == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (isReturn || key == Qt::Key_Escape || key == Qt::Key_Down)
        return Q_EMIT left();
    QLineEdit::keyPressEvent(event);
}

}
