package dev.onrecord.peers.caliban

import dev.onrecord.peers as record
import scala.collection.mutable
import scala.jdk.CollectionConverters.*

/** The shared record as Caliban's documentation wants it: immutable case classes, made once, when the server starts. */
final class Answers(records: record.Records) {

  private val sources = mutable.HashMap.empty[String, Source]
  private val actors = mutable.HashMap.empty[String, Actor]
  private val statements = mutable.HashMap.empty[String, Statement]
  private val claims = mutable.HashMap.empty[String, Claim]
  private val events = mutable.HashMap.empty[String, Event]

  records.all().iterator().asScala.foreach {
    case entry: record.Source    => of(entry)
    case entry: record.Actor     => of(entry)
    case entry: record.Event     => of(entry)
    case entry: record.Statement => of(entry)
    case entry: record.Claim     => of(entry)
    case entry                   => throw new IllegalArgumentException(s"An entry of an unknown kind: $entry")
  }

  val query: Query = Query(
    asked => actors.get(asked.slug),
    asked => claims.get(asked.slug),
    asked => events.get(asked.slug),
    asked => sources.get(asked.slug),
    asked => statements.get(asked.slug),
    asked => page(records.statementsByDate(), asked)
  )

  private def page(list: java.util.List[record.Statement], asked: StatementsArguments): StatementConnection = {
    val page = record.StatementConnection.of(
      list,
      record.Selection.of(asked.filter.map(filter).orNull),
      record.Window.of(asked.first.map(Int.box).orNull, asked.after.orNull)
    )
    val info = page.pageInfo()
    StatementConnection(
      page.edges().asScala.map(edge => StatementEdge(edge.cursor(), of(edge.node()))).toList,
      PageInfo(info.hasNextPage(), info.hasPreviousPage(), Option(info.startCursor()), Option(info.endCursor())),
      page.totalCount()
    )
  }

  private def filter(asked: StatementFilter): record.StatementFilter =
    new record.StatementFilter(
      asked.acts.map(_.asJava).orNull,
      asked.addressees.map(_.asJava).orNull,
      asked.attributions.map(_.asJava).orNull,
      asked.channels.map(_.asJava).orNull,
      asked.events.map(_.asJava).orNull,
      asked.from.orNull,
      asked.mentions.map(_.asJava).orNull,
      asked.sources.map(_.asJava).orNull,
      asked.speakers.map(_.asJava).orNull,
      asked.text.orNull,
      asked.to.orNull
    )

  private def of(source: record.Source): Source =
    sources.getOrElseUpdate(source.getSlug, Source(source.getId, source.getSlug, Option(source.getTitle)))

  private def of(actor: record.Actor): Actor =
    actors.getOrElseUpdate(
      actor.getSlug,
      Actor(actor.getId, actor.getSlug, actor.getName, actor.getKind, Option(actor.getDescription))
    )

  private def of(statement: record.Statement): Statement =
    statements.getOrElseUpdate(
      statement.getSlug,
      Statement(
        statement.getId,
        statement.getSlug,
        statement.getAct,
        Option(statement.getGist),
        statement.getChannel,
        Option(statement.getMadeOn).map(of),
        of(statement.getSpeaker),
        statement.getQuotations.asScala.map(of).toList,
        statement.getSources.asScala.map(of).toList
      )
    )

  private def of(quotation: record.Quotation): Quotation =
    Quotation(
      quotation.getMode,
      Option(quotation.getText),
      Option(quotation.getAttributedAs),
      quotation.getAttribution,
      of(quotation.getCitation)
    )

  private def of(citation: record.Citation): Citation =
    Citation(
      of(citation.source()),
      citation.paragraph(),
      Option(citation.start()).map(_.intValue),
      Option(citation.end()).map(_.intValue)
    )

  private def of(claim: record.Claim): Claim =
    claims.getOrElseUpdate(
      claim.getSlug,
      Claim(
        claim.getId,
        claim.getSlug,
        claim.getQuestion,
        Option(claim.getAgreement),
        Option(claim.getConsensus).map(of),
        claim.getAccounts.asScala.map(of).toList
      )
    )

  private def of(account: record.Account): Account =
    Account(
      Option(account.getAsWritten),
      of(account.getValue),
      Option(account.getAttributedTo).map(of),
      of(account.getCitation)
    )

  private def of(value: record.ClaimValue): ClaimValue = value match {
    case quantity: record.Quantity =>
      Quantity(
        quantity.getQualifier,
        Option(quantity.getNumber).map(_.doubleValue),
        Option(quantity.getMin).map(_.doubleValue),
        Option(quantity.getMax).map(_.doubleValue),
        Option(quantity.getUnit)
      )
    case share: record.Share       => Share(share.getStrength, share.isNegated)
    case date: record.DateValue    => DateValue(of(date.getDate))
    case answer: record.YesNo      => YesNo(answer.isYes)
    case name: record.NameValue    => NameValue(name.getName, name.isMisprint)
    case text: record.TextValue    => TextValue(text.getText)
    case texts: record.TextSet     => TextSet(texts.getItems.asScala.toList)
    case same: record.SameAs       => val slug = same.getClaim.getSlug; SameAs(() => claims(slug))
    case nothing: record.Withheld  => Withheld(Option(nothing.getNote))
    case other                     => throw new IllegalArgumentException(s"A value of an unknown kind: $other")
  }

  private def of(event: record.Event): Event =
    events.getOrElseUpdate(
      event.getSlug,
      Event(
        event.getId,
        event.getSlug,
        event.getTitle,
        Option(event.getSummary),
        event.getKind,
        event.getStatus,
        Option(event.getDate).map(of),
        Option(event.getPartOf).map(of),
        event.getParticipants.asScala.map(of).toList,
        event.getClaims.asScala.map(of).toList,
        asked => page(event.getStatements, asked)
      )
    )

  private def of(participation: record.Participation): Participation =
    Participation(
      participation.getRole,
      Option(participation.getNote),
      of(participation.getActor),
      participation.getCitations.asScala.map(of).toList
    )

  private def of(date: record.PartialDate): PartialDate =
    PartialDate(
      date.edtf(),
      date.earliest(),
      date.latest(),
      date.precision(),
      date.approximate(),
      Option(date.asWritten()),
      Option(date.basis())
    )
}
