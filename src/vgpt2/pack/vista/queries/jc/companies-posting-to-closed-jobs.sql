/*
title: Job cost companies with whether cost may be posted to soft closed and to closed jobs
grain: one company
level: basic
asks:
  - In which companies is it still allowed to book cost on a job after it was closed?
  - Company number, name, posting to soft closed jobs yes or no, posting to hard closed jobs yes or no
  - closed job posting switch
  - "One of the points on the internal control list is whether finished projects are locked against further cost, and I believe that we switched it on for the parent and forgot the other companies, so show me the setting for each with the company's name beside the number."
  - can you stil post to closd jobs, by company
  - Where can somebody put an expense on work that's over and done with?
  - Company 1 must be N on both since the audit of 2022, and company 4?
  - Which entities allow charges on soft or hard closed jobs?
  - Internal control point 14 says finished projects must be locked, so for each company by name tell me if posting to soft closed and fully closed jobs is on
  - closed-job lock, per company
  - 'Every entity by name, with two flags: late charges after a soft close, and after a final close'
  - jc co switch post to clsd jobs y/n
  - In which of our firms could someone still put an expense on a project that's over?
*/
SELECT JCCO.JCCo, HQCO.Name, JCCO.PostSoftClosedJobs, JCCO.PostClosedJobs
FROM JCCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON JCCO.JCCo = HQCO.HQCo
ORDER BY JCCO.JCCo
