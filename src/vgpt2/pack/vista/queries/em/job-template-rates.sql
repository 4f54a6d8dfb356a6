/*
title: Equipment rates agreed for a job against the standard rates
grain: one category and revenue code of the job's template
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What equipment rates were agreed on for job 1001-, and how far are they from our standard?
  - Revenue template rates of a job by category and revenue code beside the standard rate
  - job equip rates
  - what r we chargin the jv job for a 20 ton crane vs book
  - The estimator wants the special prices of the fleet on this project next to the regular ones.
  - Template of a project, name, each class, hourly price and list price.
  - On 1001, what hire tariffs did we agree to, versus book?
  - The joint venture partner questions our crane charge, so give for 1001 each class and kind of charge in its agreed price sheet, that price, the list price, and the gap.
  - 1001's iron prices vs list
  - Template and title, category with description, revenue code, negotiated tariff for the site, book tariff, discount or surcharge
  - rev tmplt rates job 1001 vs std
  - For this one building site a separate price list for machines was agreed; how does it compare with our usual prices?
*/
SELECT EMJT.Job, EMJT.RevTemplate, EMTH.Description AS TemplateName, EMTC.Category, EMCM.Description AS CategoryName,
    EMTC.RevCode, EMTC.Rate AS JobRate, EMRR.Rate AS StandardRate, EMTC.Rate - EMRR.Rate AS Difference
FROM EMJT WITH (NOLOCK)
JOIN EMTH WITH (NOLOCK)
    ON EMJT.EMCo = EMTH.EMCo
    AND EMJT.RevTemplate = EMTH.RevTemplate
JOIN EMTC WITH (NOLOCK)
    ON EMJT.EMCo = EMTC.EMCo
    AND EMJT.RevTemplate = EMTC.RevTemplate
JOIN EMCM WITH (NOLOCK)
    ON EMTC.EMCo = EMCM.EMCo
    AND EMTC.Category = EMCM.Category
LEFT JOIN EMRR WITH (NOLOCK)
    ON EMTC.EMCo = EMRR.EMCo
    AND EMTC.EMGroup = EMRR.EMGroup
    AND EMTC.Category = EMRR.Category
    AND EMTC.RevCode = EMRR.RevCode
WHERE EMJT.EMCo = @EMCo
    AND EMJT.JCCo = @JCCo
    AND EMJT.Job = @Job
ORDER BY EMTC.Category, EMTC.RevCode
