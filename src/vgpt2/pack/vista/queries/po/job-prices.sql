/*
title: Material prices quoted for a job beside the vendor's general price
grain: one vendor price of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What special prices did vendors give us for job 1001-, and how do they compare with what they normally charge?
  - Job quotes of materials by vendor with the general vendor price
  - job pricing
  - Vendor name, material and description, unit, job unit cost, job discount, general unit cost, for one job.
  - what'd the pipe house quote us for the school job
  - Negotiated project rates versus standing list
  - Estimating wants the locked-in supplier rates before ordering in June
  - Project-specific material rates quoted for 22-4410 compared with list
  - We buy out the school on Monday; show every rate suppliers locked for that job, discount, supplier's name, material and what the same supplier normally lists.
  - locked-in rates, job 1001-
  - 'By material name: supplier''s name, rate for that job, percent off, his ordinary rate next to it'
  - job quote $ vs std vendr $ on 22-4410
  - For this building, did sellers promise us special prices, and how do they differ from usual?
*/
SELECT POJM.Vendor, APVM.Name, POJM.Material, HQMT.Description, POJM.UM, POJM.UnitCost AS JobUnitCost,
    POJM.PriceDisc, POVM.UnitCost AS GeneralUnitCost
FROM POJM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POJM.VendorGroup = APVM.VendorGroup
    AND POJM.Vendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON POJM.MatlGroup = HQMT.MatlGroup
    AND POJM.Material = HQMT.Material
LEFT JOIN POVM WITH (NOLOCK)
    ON POJM.VendorGroup = POVM.VendorGroup
    AND POJM.Vendor = POVM.Vendor
    AND POJM.MatlGroup = POVM.MatlGroup
    AND POJM.Material = POVM.Material
    AND POJM.UM = POVM.UM
WHERE POJM.JCCo = @JCCo
    AND POJM.Job = @Job
ORDER BY POJM.Material, POJM.UM, POJM.UnitCost
