package dev.onrecord.peers.caliban

import caliban.CalibanError.ParsingError
import caliban.parsing.adt.Document
import caliban.wrappers.Wrapper.ParsingWrapper
import java.util.concurrent.ConcurrentHashMap
import zio.*

/** Keeps parsed documents by their texts, which Caliban does not do by itself. They are validated each time. */
object KeptDocuments {

  private val Most = 1000

  def apply(): ParsingWrapper[Any] = new ParsingWrapper[Any] {
    private val kept = new ConcurrentHashMap[String, Document]

    def wrap[R](parse: String => ZIO[R, ParsingError, Document]): String => ZIO[R, ParsingError, Document] =
      text => {
        val document = kept.get(text)
        if (document != null) Exit.succeed(document)
        else parse(text).tap(parsed => ZIO.succeed(if (kept.size < Most) kept.put(text, parsed)))
      }
  }
}
