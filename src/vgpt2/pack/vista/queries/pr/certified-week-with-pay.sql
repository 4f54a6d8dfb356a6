/*
title: Certified job hours of a week beside each man's whole check
grain: one employee, class and payment
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - I need the numbers for the WH-347 of this job for the week.
  - Certified hours and pay on one job per employee and class, then gross, deductions and net of the whole check, check number
  - wh347 data
  - cert payroll for the bridge, 6/29, with what they grossed overall
  - For every man on the public job show project pay next to total pay and what was withheld.
  - certified job + net
  - Statement of compliance back-up with trade, hours, project gross, all gross, take-home
  - On the public project, put each man's hours beside his full gross and net.
  - The general contractor rejected last week's report because withheld amounts were blank; for 22-4410, period June 29, give name, grade, project hours and pay, then entire check, withheld, take-home, check number.
  - WH-347 figures, gross and take-home
  - full name, trade, grade's name, payment sequence, site hours and pay, then whole-check gross, withheld, net and reference, by name
  - cert pr backup 6/29 job hrs + tot chk gross/net chk#
  - The government wants to know what each worker made on this site in the week and what his complete paycheck was after deductions; give me that.
*/
SELECT PRTH.Employee, PREHName.FullName, PRTH.Craft, PRTH.Class, PRCC.Description AS ClassName, PRTH.PaySeq,
    SUM(PRTH.Hours) AS JobHours, SUM(PRTH.Amt) AS JobPay, PRSQ.Earnings AS CheckGross, PRSQ.Dedns AS CheckDeductions,
    PRSQ.Earnings - PRSQ.Dedns AS CheckNet, PRSQ.CMRef
FROM PRTH WITH (NOLOCK)
JOIN PRSQ WITH (NOLOCK)
    ON PRTH.PRCo = PRSQ.PRCo
    AND PRTH.PRGroup = PRSQ.PRGroup
    AND PRTH.PREndDate = PRSQ.PREndDate
    AND PRTH.Employee = PRSQ.Employee
    AND PRTH.PaySeq = PRSQ.PaySeq
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN PRCC WITH (NOLOCK)
    ON PRTH.PRCo = PRCC.PRCo
    AND PRTH.Craft = PRCC.Craft
    AND PRTH.Class = PRCC.Class
WHERE PRTH.JCCo = @JCCo
    AND PRTH.Job = @Job
    AND PRTH.PREndDate = @PREndDate
    AND PRTH.Cert = 'Y'
GROUP BY PRTH.Employee, PREHName.FullName, PRTH.Craft, PRTH.Class, PRCC.Description, PRTH.PaySeq, PRSQ.Earnings,
    PRSQ.Dedns, PRSQ.CMRef
ORDER BY PREHName.FullName, PRTH.Employee, PRTH.Class, PRTH.PaySeq
