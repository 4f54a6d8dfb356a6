/*
title: Projection detail lines in batches that are not posted with job, phase, resource and who made the batch
grain: one projection detail line
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which resource lines are people building their forecasts from at the moment?
  - Batch month and number, creator, job, phase, cost type, description, dates, quantity, hours, unit cost, amount of detail in unposted projection batches
  - unposted projection detail
  - what did Karim put in for the crane on 1029- in the May forecast that he hasn't posted
  - projecton lines sitting in batchs
  - I would rather see what is behind the number than the number itself, so while they are still working on it show me for every open forecast the single entries, which craft or machine, from when to when, how many hours and at what rate, and whose it is.
  - Ingredients of outlooks that are still on the bench
  - Detailed forecast entries still in draft, with project, resource and the person preparing them
  - Forecasts for June aren't posted and I review them at three, so open every draft and show trade or machine, dates, hours, quantity, rate, dollars and whose it is
  - draft forecast guts, who typed them
  - Still unposted forecasts opened up, the login, job by name, code, what it is for, class or machine, from when to when, hours, rate, dollars
  - jc proj detl in unpostd batches, who n what res
  - While people are preparing their guesses of final spending, what single people-and-machine assumptions have they typed in so far?
*/
SELECT JCPD.Mth, JCPD.BatchId, HQBC.CreatedBy, JCPD.Job, JCJM.Description AS JobName, JCPD.Phase, JCPD.CostType,
    JCPD.Description, JCPD.Craft, JCPD.Class, JCPD.Equipment, JCPD.FromDate, JCPD.ToDate, JCPD.Quantity, JCPD.Hours,
    JCPD.UnitCost, JCPD.Amount
FROM JCPD WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCPD.Co = HQBC.Co
    AND JCPD.Mth = HQBC.Mth
    AND JCPD.BatchId = HQBC.BatchId
JOIN JCJM WITH (NOLOCK)
    ON JCPD.Co = JCJM.JCCo
    AND JCPD.Job = JCJM.Job
WHERE JCPD.Co = @JCCo
    AND HQBC.Status < 5
ORDER BY JCPD.Mth, JCPD.BatchId, JCPD.Job, JCPD.Phase, JCPD.DetSeq
