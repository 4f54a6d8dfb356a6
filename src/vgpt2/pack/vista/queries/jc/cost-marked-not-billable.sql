/*
title: Cost of time-and-material contracts in a month that is marked as not to be billed
grain: one cost posting
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What cost on our time and material work was flagged so that the owner never gets charged for it?
  - Postings of June on T&M contracts with a bill status of not to be billed, with contract, phase and description
  - nonbillable T&M cost
  - Contract, job, phase, phase name, cost type, date, description, hours, cost where billing is switched off
  - The margin on the Lakeshore Clinic maintenance contract keeps slipping and I have a feeling that someone is marking half the tickets as ours to eat, could you pull what was excluded from the draws during June, line by line
  - cost we wont bil on cost plus jobs, wich ones
  - Money we are absorbing on reimbursable work, 1051- for one
  - Charges on T&M agreements for June that someone excluded from invoicing
  - The client's cost-plus work earns less than the markup says, so before the meeting pull what was flagged as ours to absorb in 03/2024, entry by entry
  - T&M tickets we eat
  - Per agreement and project, with both named, the June T&M charges flagged as not chargeable, day, wording, hours and dollars
  - T&M ktrs, jc lines w/ bill status nonbillable for may, whos eatin it
  - On projects where the client pays our actual hours and supplies, which spending last month did we decide not to charge the client for?
*/
SELECT JCJP.Contract, JCCM.Description AS ContractDescription, JCCD.Job, JCCD.Phase,
    JCJP.Description AS PhaseDescription, JCCD.CostType, JCCD.JCTransType, JCCD.ActualDate, JCCD.Description,
    JCCD.ActualHours, JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCD.JCCo = JCJP.JCCo
    AND JCCD.Job = JCJP.Job
    AND JCCD.PhaseGroup = JCJP.PhaseGroup
    AND JCCD.Phase = JCJP.Phase
JOIN JCCM WITH (NOLOCK)
    ON JCJP.JCCo = JCCM.JCCo
    AND JCJP.Contract = JCCM.Contract
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCM.DefaultBillType IN ('T', 'B')
    AND JCCD.JBBillStatus = '2'
    AND JCCD.ActualCost <> 0
ORDER BY JCJP.Contract, JCCD.Job, JCCD.Phase, JCCD.ActualDate
