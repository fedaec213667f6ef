package dev.onrecord.peers.caliban

import caliban.CalibanError.ExecutionError
import caliban.Value.{EnumValue, StringValue}
import caliban.introspection.adt.{__EnumValue, __Type}
import caliban.schema.{ArgBuilder, PureStep, Schema, Step, Types}
import scala.reflect.ClassTag

/** Java's enumerations, which the peers on the JVM share, as enumerations of the schema. */
object Constants {

  def schema[E <: java.lang.Enum[E]: ClassTag](name: String): Schema[Any, E] = new Schema[Any, E] {
    private val names = constants[E].map(_.name)
    private val steps = names.map(constant => PureStep(EnumValue(constant))).toArray

    override def toType(isInput: Boolean, isSubscription: Boolean): __Type =
      Types.makeEnum(
        Some(name),
        None,
        names.map(constant => __EnumValue(constant, None, isDeprecated = false, None, None)),
        None
      )

    override def resolve(value: E): Step[Any] = steps(value.ordinal)
  }

  def argument[E <: java.lang.Enum[E]: ClassTag](name: String): ArgBuilder[E] = {
    val byName = constants[E].map(constant => constant.name -> constant).toMap
    def named(text: String) = byName.get(text).toRight(ExecutionError(s"'$text' is no $name."))
    {
      case EnumValue(text)   => named(text)
      case StringValue(text) => named(text)
      case other             => Left(ExecutionError(s"$other is no $name."))
    }
  }

  private def constants[E](using tag: ClassTag[E]): List[E] =
    tag.runtimeClass.getEnumConstants.toList.asInstanceOf[List[E]]
}
