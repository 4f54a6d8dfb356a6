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
*/
SELECT PMMF.Seq, PMMF.Vendor, PMMF.MaterialCode, PMMF.MtlDescription, PMMF.Phase, PMMF.UM, PMMF.Units, PMMF.Amount
FROM PMMF WITH (NOLOCK)
WHERE PMMF.PMCo = @PMCo
    AND PMMF.Project = @Project
    AND PMMF.InterfaceDate IS NULL
ORDER BY PMMF.Seq
