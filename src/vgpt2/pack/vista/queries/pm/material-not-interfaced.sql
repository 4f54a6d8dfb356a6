/*
title: Material detail of a project not interfaced
grain: one material line
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What materials have not been sent to purchasing?
  - PM material detail not interfaced
  - uninterfaced material
  - Material lines of a project without an interface date, with vendor, units and amount.
  - what stuff havent we ordered yet
  - Goods planned on 22-4410 that remain only on the project side
  - Committed cost on the jail is understated; before the forecast on the 8th show each material line never transferred to purchasing, with its supplier number, quantity and dollars.
  - matl lines stuck on 1001-
  - 'Goods still on the project side in line order: supplier number, material wording, activity code, quantity, dollars'
  - mtl not pushed over yet job 22-4410
  - Which goods did the project people list for this building but not hand over to the office that buys things?
*/
SELECT PMMF.Seq, PMMF.Vendor, PMMF.MaterialCode, PMMF.MtlDescription, PMMF.Phase, PMMF.UM, PMMF.Units, PMMF.Amount
FROM PMMF WITH (NOLOCK)
WHERE PMMF.PMCo = @PMCo
    AND PMMF.Project = @Project
    AND PMMF.InterfaceDate IS NULL
ORDER BY PMMF.Seq
