package dev.onrecord.peers.caliban

import caliban.schema.Annotations.GQLInputName
import caliban.schema.{ArgBuilder, Schema}
import dev.onrecord.peers as record
import java.time.LocalDate

// What clients see, as case classes whose schemas are derived when they are compiled. Fields and arguments that no
// benchmark document asks for may be missing.

given actorKind: Schema[Any, record.Actor.Kind] = Constants.schema("ActorKind")
given eventKind: Schema[Any, record.Event.Kind] = Constants.schema("EventKind")
given eventStatus: Schema[Any, record.Event.Status] = Constants.schema("EventStatus")
given partialDatePrecision: Schema[Any, record.PartialDate.Precision] = Constants.schema("DatePrecision")
given partialDateBasis: Schema[Any, record.PartialDate.Basis] = Constants.schema("Basis")
given participationRole: Schema[Any, record.Participation.Role] = Constants.schema("ParticipantRole")
given claimAgreement: Schema[Any, record.Claim.Agreement] = Constants.schema("Agreement")
given quantityQualifier: Schema[Any, record.Quantity.Qualifier] = Constants.schema("QuantityQualifier")
given shareStrength: Schema[Any, record.Share.Strength] = Constants.schema("ShareStrength")
given quotationMode: Schema[Any, record.Quotation.Mode] = Constants.schema("QuotationMode")
given quotationAttribution: Schema[Any, record.Quotation.Attribution] = Constants.schema("Attribution")
given statementAct: Schema[Any, record.Statement.Act] = Constants.schema("SpeechAct")
given statementChannel: Schema[Any, record.Statement.Channel] = Constants.schema("Channel")

given quotationAttributionArgument: ArgBuilder[record.Quotation.Attribution] = Constants.argument("Attribution")
given statementActArgument: ArgBuilder[record.Statement.Act] = Constants.argument("SpeechAct")
given statementChannelArgument: ArgBuilder[record.Statement.Channel] = Constants.argument("Channel")

case class PartialDate(
    edtf: String,
    earliest: LocalDate,
    latest: LocalDate,
    precision: record.PartialDate.Precision,
    approximate: Boolean,
    asWritten: Option[String],
    basis: Option[record.PartialDate.Basis]
) derives Schema.SemiAuto

case class Source(id: String, slug: String, title: Option[String]) derives Schema.SemiAuto

case class Actor(id: String, slug: String, name: String, kind: record.Actor.Kind, description: Option[String])
    derives Schema.SemiAuto

case class Citation(source: Source, paragraph: Int, start: Option[Int], end: Option[Int]) derives Schema.SemiAuto

case class Quotation(
    mode: record.Quotation.Mode,
    text: Option[String],
    attributedAs: Option[String],
    attribution: record.Quotation.Attribution,
    citation: Citation
) derives Schema.SemiAuto

case class Statement(
    id: String,
    slug: String,
    act: record.Statement.Act,
    gist: Option[String],
    channel: record.Statement.Channel,
    madeOn: Option[PartialDate],
    speaker: Actor,
    quotations: List[Quotation],
    sources: List[Source]
) derives Schema.SemiAuto

sealed trait ClaimValue derives Schema.SemiAuto

case class Quantity(
    qualifier: record.Quantity.Qualifier,
    number: Option[Double],
    min: Option[Double],
    max: Option[Double],
    unit: Option[String]
) extends ClaimValue
    derives Schema.SemiAuto

case class Share(strength: record.Share.Strength, negated: Boolean) extends ClaimValue derives Schema.SemiAuto

case class DateValue(date: PartialDate) extends ClaimValue derives Schema.SemiAuto

case class YesNo(yes: Boolean) extends ClaimValue derives Schema.SemiAuto

case class NameValue(name: String, misprint: Boolean) extends ClaimValue derives Schema.SemiAuto

case class TextValue(text: String) extends ClaimValue derives Schema.SemiAuto

case class TextSet(items: List[String]) extends ClaimValue derives Schema.SemiAuto

/** Claims may point at each other in a circle, so that the other is looked up when it is asked for. */
case class SameAs(claim: () => Claim) extends ClaimValue derives Schema.SemiAuto

case class Withheld(note: Option[String]) extends ClaimValue derives Schema.SemiAuto

case class Account(
    asWritten: Option[String],
    value: ClaimValue,
    attributedTo: Option[Statement],
    citation: Citation
) derives Schema.SemiAuto

case class Claim(
    id: String,
    slug: String,
    question: String,
    agreement: Option[record.Claim.Agreement],
    consensus: Option[ClaimValue],
    accounts: List[Account]
) derives Schema.SemiAuto

case class Participation(
    role: record.Participation.Role,
    note: Option[String],
    actor: Actor,
    citations: List[Citation]
) derives Schema.SemiAuto

case class PageInfo(
    hasNextPage: Boolean,
    hasPreviousPage: Boolean,
    startCursor: Option[String],
    endCursor: Option[String]
) derives Schema.SemiAuto

case class StatementEdge(cursor: String, node: Statement) derives Schema.SemiAuto

case class StatementConnection(edges: List[StatementEdge], pageInfo: PageInfo, totalCount: Int)
    derives Schema.SemiAuto

case class Event(
    id: String,
    slug: String,
    title: String,
    summary: Option[String],
    kind: record.Event.Kind,
    status: record.Event.Status,
    date: Option[PartialDate],
    partOf: Option[Event],
    participants: List[Participation],
    claims: List[Claim],
    statements: StatementsArguments => StatementConnection
) derives Schema.SemiAuto

@GQLInputName("StatementFilter")
case class StatementFilter(
    acts: Option[List[record.Statement.Act]],
    addressees: Option[List[String]],
    attributions: Option[List[record.Quotation.Attribution]],
    channels: Option[List[record.Statement.Channel]],
    events: Option[List[String]],
    from: Option[LocalDate],
    mentions: Option[List[String]],
    sources: Option[List[String]],
    speakers: Option[List[String]],
    text: Option[String],
    to: Option[LocalDate]
) derives Schema.SemiAuto,
      ArgBuilder

case class StatementsArguments(filter: Option[StatementFilter], first: Option[Int], after: Option[String])
    derives Schema.SemiAuto,
      ArgBuilder

case class SlugArgument(slug: String) derives Schema.SemiAuto, ArgBuilder

case class Query(
    actor: SlugArgument => Option[Actor],
    claim: SlugArgument => Option[Claim],
    event: SlugArgument => Option[Event],
    source: SlugArgument => Option[Source],
    statement: SlugArgument => Option[Statement],
    statements: StatementsArguments => StatementConnection
) derives Schema.SemiAuto
