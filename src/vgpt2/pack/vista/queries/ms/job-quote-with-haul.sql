/*
title: Haul rates on the quotes of a job
grain: one haul rate of a quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What haul rates did we give job 1001- on its material quotes?
  - Quote haul rates of one job by haul code name, truck type, location, material, rate and minimum
  - job haul rates
  - whats the trucking rate on the quote for the airport job
  - As PM I want the hauling prices agreed for my project per kind of truck before I call for loads.
  - Cartage agreed for a project.
  - Freight prices promised to 1001- in its material offers
  - As PM on 22-4410 I'm ordering base next week and dispute the trucking charge, so show each delivery price on our offers by vehicle, pit, product, unit and least charge
  - cartage agreed for 1042-
  - Under every offer for 22-4410, haul code and truck type in words, plant, product, unit, freight rate and minimum
  - haul rts on MS qt for job 1017-
  - What did the quarry say it would charge our building project for bringing the material there?
*/
SELECT MSQH.Quote, MSQH.Description AS QuoteDescription, MSHO.FromLoc, MSHO.Category, MSHO.Material, MSHO.HaulCode,
    MSHC.Description AS HaulCodeName, MSHO.TruckType, MSTT.Description AS TruckTypeName, MSHO.UM, MSHO.HaulRate,
    MSHO.MinAmt
FROM MSHO WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSHO.MSCo = MSQH.MSCo
    AND MSHO.Quote = MSQH.Quote
JOIN MSHC WITH (NOLOCK)
    ON MSHO.MSCo = MSHC.MSCo
    AND MSHO.HaulCode = MSHC.HaulCode
LEFT JOIN MSTT WITH (NOLOCK)
    ON MSHO.MSCo = MSTT.MSCo
    AND MSHO.TruckType = MSTT.TruckType
WHERE MSHO.MSCo = @MSCo
    AND MSQH.QuoteType = 'J'
    AND MSQH.JCCo = @JCCo
    AND MSQH.Job = @Job
ORDER BY MSQH.Quote, MSHO.HaulCode, MSHO.Seq
