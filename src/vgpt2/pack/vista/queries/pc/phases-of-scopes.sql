/*
title: Bid scopes with the standard phases that belong to them
grain: one phase of a scope
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which cost codes does each bid scope cover?
  - Scope code, phase group, phase, phase description, one row per phase of a scope
  - scope to phase map
  - does scope EARTHWORK take in phase 02300 or only 02200
  - wich phases blong to each scope
  - A new estimator started in May and keeps asking me which of our cost codes are supposed to go into the package for sitework and which into utilities, and as it is set up in the system I would rather give her the whole list than answer twenty more times.
  - What falls under every trade heading when we invite prices
  - Cost codes that sit beneath each trade heading in buyout
  - A new estimator keeps asking what belongs in sitework and what in utilities, so print every trade heading with the master codes tied to it and their names
  - trade to code map
  - Sorted by bid scope code, each standard phase under it with its wording
  - scope cds w std phs
  - When we ask firms to price a trade, which of our own work numbers are part of it?
*/
SELECT PCScopePhases.ScopeCode, PCScopePhases.PhaseGroup, PCScopePhases.Phase, JCPM.Description
FROM PCScopePhases WITH (NOLOCK)
LEFT JOIN JCPM WITH (NOLOCK)
    ON PCScopePhases.PhaseGroup = JCPM.PhaseGroup
    AND PCScopePhases.Phase = JCPM.Phase
WHERE PCScopePhases.VendorGroup = @VendorGroup
ORDER BY PCScopePhases.ScopeCode, PCScopePhases.Phase
