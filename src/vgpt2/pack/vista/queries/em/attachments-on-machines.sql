/*
title: Attachments with the machine that each is mounted on, category, status and job
grain: one attachment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which buckets, hammers and other attachments hang on which machine?
  - Attachment number, description, category name, status, the machine it is attached to, job and location
  - attachments and carriers
  - wheres the 8500 lb breaker at, wich excavater has it
  - Hammer A-207 should be on the 336 at job 24-090, is it?
  - Attachments walk around between machines without anyone telling the office, and then we charge a breaker to a job that never saw one, so once a month I print what the system believes is fastened to what and walk the yard with it; include those that are down, and sort it so that I find everything on one carrier together.
  - Iron bolted to other iron.
  - What buckets, breakers and forks are fastened to which carriers right now?
  - Yard count is Saturday, so print each tool that is hooked to a carrier, with class, condition code, site or yard, and whether it earns on its own, carrier by carrier.
  - what's hung on what
  - Host machine number, then its buckets or hammers with description, category, up or down, job and yard, and whether each posts revenue separately
  - attch's + host unit, incl down ones, cur job/loc
  - Some tools are mounted on bigger machines; which tool sits on which machine and where is it?
*/
SELECT EMEM.AttachToEquip, EMEM.Equipment, EMEM.Description, EMEM.Category, EMCM.Description AS CategoryName,
    EMEM.Status, EMEM.JCCo, EMEM.Job, EMEM.Location, EMEM.AttachPostRevenue
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.AttachToEquip IS NOT NULL
ORDER BY EMEM.AttachToEquip, EMEM.Equipment
