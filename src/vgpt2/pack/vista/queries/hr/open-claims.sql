/*
title: Accident claims that are not closed, with contact and person
grain: one claim
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which workers comp claims are still open, and who is the adjuster?
  - Claims without a claim close date with accident date, person, contact name and phone, cost, paid and balance
  - open comp claims
  - who do i call about the Jensen knee claim
  - Our broker wants reserves review for everything that has not been settled.
  - claims still open
  - Costs incurred less payments on cases nobody has shut, with the outside party handling them
  - Injury cases not settled yet, with whom to phone at the insurer
  - The controller reserves for injuries at year end, so give all unsettled cases with the worker's name, cost so far, what was paid out and what is left
  - unsettled wc cases + adjuster
  - Oldest injury first, injured worker, comp number, handler's name and phone, cost, paid, remainder and whether it has been filed
  - wc clms not closd - emp, adjstr ph, cost vs pd
  - For workers who got hurt, which insurance matters are not finished, and how much is still to be paid on each?
*/
SELECT HRAC.Accident, HRAT.AccidentDate, HRRM.LastName, HRRM.FirstName, HRAI.WorkerCompClaim, HRAC.ClaimSeq,
    HRAC.ClaimDate, HRCC.Name AS ContactName, HRCC.Phone, HRAC.Cost, HRAC.PaidAmt, HRAC.Cost - HRAC.PaidAmt AS Balance,
    HRAC.FiledYN
FROM HRAC WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAC.HRCo = HRAI.HRCo
    AND HRAC.Accident = HRAI.Accident
    AND HRAC.Seq = HRAI.Seq
JOIN HRAT WITH (NOLOCK)
    ON HRAC.HRCo = HRAT.HRCo
    AND HRAC.Accident = HRAT.Accident
LEFT JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN HRCC WITH (NOLOCK)
    ON HRAC.HRCo = HRCC.HRCo
    AND HRAC.ClaimContact = HRCC.ClaimContact
WHERE HRAC.HRCo = @HRCo
    AND HRAI.ClaimCloseDate IS NULL
ORDER BY HRAT.AccidentDate, HRAC.Accident, HRAC.Seq, HRAC.ClaimSeq
