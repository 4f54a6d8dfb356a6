/*
title: Phases and cost types to which active job quotes charge material and haul, by location and material
grain: one phase setting of a quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Where on the job will the stone and the trucking be charged when a ticket is cut under the quote?
  - Active job quotes with location, category, material, material phase and cost type, haul phase and cost type, job name and phase name
  - quote phase defaults
  - wich phase does asphlt and hauling hit per quote for 1004-
  - On 2215- the base rock landed in 02740- instead of 02720-, how is quote 2251 set up?
  - Each month the cost engineer moves charges for aggregate from one line of the job to another by journal, and when I asked who decides it I was told that it is written on our offer for the job, so let me see those lines for every offer still running, separately for goods and freight.
  - Cost lines picked beforehand for loads to our own sites
  - Codes and categories that our project offers send stone and trucking to
  - Cost engineer keeps reclassifying aggregate on 22-4410, so for all live offers to our own projects show which activity and category goods land in, and which freight
  - where quarry loads get coded
  - For each live offer to our own jobs by name, pit and product, code in words and category taking material, code and category taking freight
  - actv job qts matl phs/CT + haul phs/CT
  - When our quarry sends something to one of our building sites, what part of that site's budget is set to take the charge?
*/
SELECT MSQH.Quote, MSQH.Job, JCJM.Description AS JobName, MSJP.FromLoc, MSJP.Category, MSJP.Material, MSJP.MatlPhase,
    JCJP.Description AS MatlPhaseName, MSJP.MatlCostType, MSJP.HaulPhase, MSJP.HaulCostType
FROM MSJP WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSJP.MSCo = MSQH.MSCo
    AND MSJP.Quote = MSQH.Quote
JOIN JCJM WITH (NOLOCK)
    ON MSQH.JCCo = JCJM.JCCo
    AND MSQH.Job = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON MSQH.JCCo = JCJP.JCCo
    AND MSQH.Job = JCJP.Job
    AND MSJP.PhaseGroup = JCJP.PhaseGroup
    AND MSJP.MatlPhase = JCJP.Phase
WHERE MSJP.MSCo = @MSCo
    AND MSQH.QuoteType = 'J'
    AND MSQH.Active = 'Y'
ORDER BY MSQH.Quote, MSJP.Seq
