/*
title: Add-ons of a pending change order
grain: one add-on of an item
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  PCOType: {type: bDocType, example: PCO}
  PCO: {type: bPCO, example: '1'}
asks:
  - What markups are on this change order?
  - Add-ons of a pending change order
  - co addons
  - Overhead, profit and other add-ons by change order item with rate and amount.
  - how much fee did we put on the co
  - Which percentages for overhead, profit, bond were put on proposed change 4?
  - Owner refuses our fee on change 12 of the arena, so show line by line what extra charges we loaded, the rate of each, and dollars.
  - fee and bond on pco 4
  - 'Line by line what''s loaded on the proposed change: overhead, fee, bond by name, rate and dollars'
  - whats the addon % + $ on pco 9 job 1001- (OH, profit, bond)
  - On top of the plain cost of this proposed extra, what did we add for profit, insurance and so on?
*/
SELECT PMOA.PCOItem, PMOA.AddOn, PMPA.Description, PMOA.AddOnPercent, PMOA.AddOnAmount
FROM PMOA WITH (NOLOCK)
JOIN PMPA WITH (NOLOCK)
    ON PMOA.PMCo = PMPA.PMCo
    AND PMOA.Project = PMPA.Project
    AND PMOA.AddOn = PMPA.AddOn
WHERE PMOA.PMCo = @PMCo
    AND PMOA.Project = @Project
    AND PMOA.PCOType = @PCOType
    AND PMOA.PCO = @PCO
ORDER BY PMOA.PCOItem, PMOA.AddOn
