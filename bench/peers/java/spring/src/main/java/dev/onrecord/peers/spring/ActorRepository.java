package dev.onrecord.peers.spring;

import dev.onrecord.peers.Actor;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActorRepository extends JpaRepository<Actor, String> {}
