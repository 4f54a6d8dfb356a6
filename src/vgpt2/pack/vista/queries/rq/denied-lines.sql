/*
title: Requisition lines that a reviewer denied between two dates, with requestor, reviewer and reason
grain: one denied review of a line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which purchase requests were turned down, by whom and why?
  - Denied requisition lines with requestor, line text, units, estimated cost, reviewer name, review date and remark
  - denied requests
  - why was my requisision for the welder shot down and who done it
  - Request 1189, torque wrench, 840 dollars, rejected on June 6.
  - My foremen complain that they ask and ask and hear nothing, while the office says everyone gets an answer, so I want to see each wish that was refused in the period with the man who had wished it, the one who refused, and the sentence that he wrote along with it.
  - Noes of the month.
  - June's rejected purchase asks, including the comment the approver left
  - A foreman's grievance says the office blocked his tools, so what did approvers refuse between June 1 and 30, whose ask was it, and what grounds were noted?
  - who said no and why
  - by date of the refusal, name of the asker, what it was, quantity and money, and then the approver by name with his remark
  - reqs kicked back in june, need rejecter + his note
  - Employees ask permission to buy things and sometimes a boss says no. What was turned down last month, who said no, and what reason did they give?
*/
SELECT RQRR.ReviewDate, RQRR.RQID, RQRR.RQLine, RQRH.Requestor, RQRL.Description, RQRL.Units, RQRL.UM,
    RQRL.TotalCost, RQRR.Reviewer, HQRV.Name AS ReviewerName, RQRR.Description AS Remark
FROM RQRR WITH (NOLOCK)
JOIN RQRL WITH (NOLOCK)
    ON RQRR.RQCo = RQRL.RQCo
    AND RQRR.RQID = RQRL.RQID
    AND RQRR.RQLine = RQRL.RQLine
JOIN RQRH WITH (NOLOCK)
    ON RQRR.RQCo = RQRH.RQCo
    AND RQRR.RQID = RQRH.RQID
LEFT JOIN HQRV WITH (NOLOCK)
    ON RQRR.Reviewer = HQRV.Reviewer
WHERE RQRR.RQCo = @RQCo
    AND RQRR.Status = 3
    AND RQRR.ReviewDate BETWEEN @BeginDate AND @EndDate
ORDER BY RQRR.ReviewDate, RQRR.RQID, RQRR.RQLine
