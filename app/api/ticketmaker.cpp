// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ticketmaker.h"

#include <QPointer>

namespace Sigill {

namespace {

SignInError::Kind kindOf(Negotiation::Problem problem)
{
    using Problem = Negotiation::Problem;
    using Kind = SignInError::Kind;
    switch (problem) {
    case Problem::NoTicket:
        return Kind::NoTicket;
    case Problem::TicketExpired:
        return Kind::TicketExpired;
    case Problem::UnknownService:
        return Kind::UnknownService;
    case Problem::ClockSkew:
        return Kind::ClockSkew;
    case Problem::NoDomainController:
        return Kind::NoDomainController;
    case Problem::None:
    case Problem::Other:
        return Kind::TicketFailed;
    }
    Q_UNREACHABLE();
}

}

QByteArray TicketMaker::Made::header() const
{
    return "Negotiate " + QByteArray::fromStdString(negotiation->token()).toBase64();
}

SignInError TicketMaker::Made::error(const QString &service) const
{
    SignInError error;
    // An old ticket looks like any other to the library that makes the token.
    const bool isOld = holder.problem == Negotiation::Problem::TicketExpired;
    error.kind = isOld ? SignInError::Kind::TicketExpired : kindOf(negotiation->problem());
    error.subject = service.section(u'@', 1);
    error.technical = QString::fromStdString(negotiation->text());
    return error;
}

TicketMaker::TicketMaker(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("ticket"));
    m_thread.start();
}

TicketMaker::~TicketMaker()
{
    m_thread.quit();
    m_thread.wait();
}

void TicketMaker::make(const QString &service, const QByteArray &binding, QObject *context,
                       Taken taken)
{
    // The worker ends before this object does, so it may name it.
    QMetaObject::invokeMethod(m_worker,
                              [this, service = service.toStdString(),
                               binding = binding.toStdString(), context = QPointer(context),
                               taken = std::move(taken)] {
                                  Made made;
                                  made.negotiation = std::make_shared<Negotiation>();
                                  made.isGood = made.negotiation->begin(service, binding);
                                  made.holder = Negotiation::holder();
                                  QMetaObject::invokeMethod(this, [made, context, taken] {
                                      if (context)
                                          taken(made);
                                  });
                              });
}

}
