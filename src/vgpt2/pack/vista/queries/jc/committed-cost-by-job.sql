/*
title: Committed and remaining committed cost by job
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What are the open commitments on each job?
  - Committed cost and remaining commitments by job
  - open committed cost
  - Total committed, remaining and received-not-invoiced cost of every open job.
  - what have we committed but not been billed for
  - POs and subcontracts signed per running job, and how much is outstanding
  - For the cash plan I'd like each open job's total signed commitments, what remains on them, and goods received without a bill
  - paper we've signed, each project
  - Job number and name, signed in total, remaining, received but unbilled
  - cmtd/remain/RNI by open job
  - On every project, what have we ordered from others that we still must pay for?
*/
SELECT JCJM.Job, JCJM.Description, SUM(JCCP.TotalCmtdCost) AS Committed, SUM(JCCP.RemainCmtdCost) AS Remaining,
    SUM(JCCP.RecvdNotInvcdCost) AS ReceivedNotInvoiced
FROM JCJM WITH (NOLOCK)
JOIN JCCP WITH (NOLOCK)
    ON JCJM.JCCo = JCCP.JCCo
    AND JCJM.Job = JCCP.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
GROUP BY JCJM.Job, JCJM.Description
HAVING SUM(JCCP.TotalCmtdCost) <> 0
ORDER BY JCJM.Job
